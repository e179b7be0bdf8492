import { expect, test } from 'vitest';
import { findingsOfEntry, problemsOfEntry } from './check-entry';
import { refusalOf } from './refusal';
import type { Structure } from './structure';

const structure: Structure = {
  'api::event.event': {
    title: { kind: 'string', required: true },
    lead: { kind: 'text', required: true },
    season: { kind: 'relation', required: true },
    slug: { kind: 'uid' },
    body: { kind: 'blocks' },
    image: { kind: 'component', of: 'shared.image', repeatable: false },
    occurrences: { kind: 'component', of: 'event.occurrence', repeatable: true },
    price: { kind: 'component', of: 'shared.price', repeatable: false },
  },
  'api::page.page': { content: { kind: 'zone', of: ['blocks.text'] } },
  'blocks.text': { body: { kind: 'blocks' } },
  'shared.image': { media: { kind: 'media', required: true } },
  'event.occurrence': {},
  'shared.price': {},
};
const surroundings = { structure, otherRedirects: [], today: '2026-11-24' };
const event = {
  title: 'Koncert',
  lead: 'Wieczór z muzyką.',
  season: { id: 1 },
  slug: 'koncert',
  body: null,
  image: null,
  occurrences: [{ start: '2026-11-28T17:00:00Z' }],
  price: { kind: 'bezpłatne' },
};
const fields = (uid: string, entry: object) =>
  problemsOfEntry(uid, { ...entry }, surroundings).map(({ field }) => field);

test('an event in order passes', () => {
  expect(fields('api::event.event', event)).toEqual([]);
});

test('every fault is told at once, with its field', () => {
  const faulty = {
    ...event,
    body: [{ type: 'heading', level: 1, children: [{ type: 'text', text: 'O nas' }] }],
    image: { media: { id: 1 }, role: 'informacyjne', alternativeText: null },
    occurrences: [{ start: '2026-11-28T17:00:00Z', end: '2026-11-28T16:00:00Z' }],
    price: { kind: 'płatne' },
  };
  expect(fields('api::event.event', faulty)).toEqual([
    'image.alternativeText',
    'occurrences[0].end',
    'price.from',
    'body',
  ]);
});

test('markup in a title is plain text, control characters are not', () => {
  expect(fields('api::event.event', { ...event, title: '<script>alert(1)</script> 🎻' })).toEqual(
    [],
  );
  expect(fields('api::event.event', { ...event, title: 'Kon\u0000cert' })).toEqual(['title']);
  expect(fields('api::event.event', { ...event, title: 'Kon\ncert' })).toEqual(['title']);
  expect(fields('api::event.event', { ...event, lead: 'Dwie\nlinie' })).toEqual([]);
  expect(fields('api::event.event', { ...event, lead: 'Dzwo\u0007nek' })).toEqual(['lead']);
});

test('what is required is there: words, relations, files', () => {
  for (const blank of ['   ', '', '\u00A0', null, undefined]) {
    expect(fields('api::event.event', { ...event, lead: blank })).toEqual(['lead']);
  }
  expect(fields('api::event.event', { ...event, season: null })).toEqual(['season']);
  expect(fields('api::event.event', { ...event, season: [] })).toEqual(['season']);
});

test('one field is named once, by the rule that knows it best', () => {
  const image = { media: null, role: 'dekoracyjne' };
  const problems = problemsOfEntry('api::event.event', { ...event, image }, surroundings);
  expect(problems.map(({ field }) => field)).toEqual(['image.media']);
  expect(problems[0]?.message).toContain('albo usuń to pole');
});

test('headings go on over the blocks of one page', () => {
  const text = (level: number) => ({
    __component: 'blocks.text',
    body: [{ type: 'heading', level, children: [{ type: 'text', text: 'Nagłówek' }] }],
  });
  expect(fields('api::page.page', { content: [text(2), text(3)] })).toEqual([]);
  expect(fields('api::page.page', { content: [text(2), text(4)] })).toEqual(['content[1].body']);
});

test('a refusal lists the sentences and marks the fields', () => {
  const problems = problemsOfEntry(
    'api::event.event',
    { ...event, occurrences: [], price: { kind: 'płatne' } },
    surroundings,
  );
  const refusal = refusalOf('Koncert', problems);
  expect(refusal.message).toMatch(
    /^Wpisu „Koncert” nie można jeszcze pokazać na stronie\. 1\. .+\n2\. .+$/,
  );
  expect(refusal.details.errors.map(({ path }) => path)).toEqual([
    ['occurrences'],
    ['price', 'from'],
  ]);
  expect(refusalOf('', problems.slice(0, 1)).message).toMatch(/^Tego wpisu .+ Terminy: /);
});

test('warnings come after the errors and refuse nothing', () => {
  const loud = { ...event, title: 'WIELKI KONCERT', lead: '' };
  const findings = findingsOfEntry('api::event.event', loud, surroundings);
  expect(findings.map(({ severity, field }) => `${severity} ${field}`)).toEqual([
    'error lead',
    'warning access',
    'warning title',
  ]);
  expect(fields('api::event.event', loud)).toEqual(['lead']);
});
