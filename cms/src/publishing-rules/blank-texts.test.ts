import { expect, test } from 'vitest';
import { withoutBlankTexts } from './blank-texts';
import type { Structure } from './structure';

const structure: Structure = {
  'api::page.page': {
    title: { kind: 'string', required: true },
    lead: { kind: 'text' },
    email: { kind: 'email' },
    slug: { kind: 'uid' },
    links: { kind: 'component', of: 'shared.link', repeatable: true },
    content: { kind: 'zone', of: ['blocks.video'] },
    body: { kind: 'blocks' },
    place: { kind: 'relation' },
  },
  'shared.link': { label: { kind: 'string', required: true }, url: { kind: 'string' } },
  'blocks.video': { url: { kind: 'string' } },
};
const settled = (data: object) => withoutBlankTexts(structure, 'api::page.page', { ...data });

test('a blank text that may be left out is left out, however deep it stands', () => {
  expect(
    settled({
      lead: ' \n',
      email: '',
      links: [{ id: 4, label: 'Bilety', url: ' ' }],
      content: [{ __component: 'blocks.video', url: '\u00A0' }],
    }),
  ).toEqual({
    lead: null,
    email: null,
    links: [{ id: 4, label: 'Bilety', url: null }],
    content: [{ __component: 'blocks.video', url: null }],
  });
});

test('everything else stays as it was sent', () => {
  const data = {
    title: ' ',
    slug: '',
    lead: ' Zdanie. ',
    links: [{ label: ' ' }],
    body: [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }],
    place: { connect: [{ documentId: 'a' }] },
    unknown: ' ',
    __proto__: null,
  };
  expect(settled(data)).toEqual(data);
});
