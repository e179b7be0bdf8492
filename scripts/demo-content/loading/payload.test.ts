import { expect, it } from 'vitest';
import type { Fields } from '../model/value.ts';
import { newManifest } from './manifest.ts';
import { inStoringOrder, withoutCircles } from './order.ts';
import { fingerprint, payload } from './payload.ts';

const fields: Fields = {
  title: 'Koncert',
  image: { media: { pending: 'media', fileName: 'a.png' } },
  occurrences: [
    {
      start: {
        pending: 'moment',
        rule: { on: { kind: 'days', days: 1 }, time: '18:00' },
      },
    },
  ],
  place: { pending: 'relation', to: 'place', keys: ['sala'] },
};
const drawings = new Map([['a.png', { svg: '<svg/>' }]]);
const manifest = {
  ...newManifest('2026-11-23', 'db'),
  media: { 'a.png': { id: 7, hash: 'm' } },
  documents: { 'place/sala': { documentId: 'p1', hash: 'h' } },
};

it('fills in days, media ids and the complete set of related documents', () => {
  expect(payload(fields, manifest)).toEqual({
    title: 'Koncert',
    image: { media: 7 },
    occurrences: [{ start: '2026-11-24T17:00:00.000Z' }],
    place: { set: [{ documentId: 'p1' }] },
  });
});

it('stops rather than store a relation or picture that does not exist yet', () => {
  expect(() => payload(fields, { ...manifest, documents: {} })).toThrow('place/sala');
  expect(() => payload(fields, { ...manifest, media: {} })).toThrow('a.png');
});

it('has a fingerprint that changes with wording, day and drawing alone', () => {
  const print = fingerprint(fields, '2026-11-23', drawings);
  expect(fingerprint({ ...fields }, '2026-11-23', drawings)).toBe(print);
  expect(fingerprint({ ...fields, title: 'Inny' }, '2026-11-23', drawings)).not.toBe(print);
  expect(fingerprint(fields, '2026-11-24', drawings)).not.toBe(print);
  const redrawn = new Map([['a.png', { svg: '<svg></svg>' }]]);
  expect(fingerprint(fields, '2026-11-23', redrawn)).not.toBe(print);
});

it('stores a type after what it points to, and circles in a second pass', () => {
  const event = { file: 'event/a.yaml', type: 'event', key: 'a', fields } as const;
  const place = { file: 'place/sala.yaml', type: 'place', key: 'sala', fields: {} } as const;
  expect(inStoringOrder([event, place])).toEqual([place, event]);
  const related: Fields = {
    title: 'A',
    relatedArticles: { pending: 'relation', to: 'heritage-article', keys: ['b'] },
  };
  expect(
    withoutCircles({ file: 'a', type: 'heritage-article', key: 'a', fields: related }),
  ).toEqual({ first: { title: 'A' }, later: { relatedArticles: related['relatedArticles'] } });
  expect(withoutCircles(event).later).toBeNull();
});

it('refuses an order in which a relation would come too early', () => {
  const early: Fields = { x: { pending: 'relation', to: 'event', keys: ['a'] } };
  const place = { file: 'place/sala.yaml', type: 'place', key: 'sala', fields: early } as const;
  expect(() => inStoringOrder([place])).toThrow('stored after place');
});
