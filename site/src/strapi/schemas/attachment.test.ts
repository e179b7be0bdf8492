import { expect, it } from 'vitest';
import { attachment } from './attachment.ts';

const file = {
  url: '/uploads/a.pdf',
  hash: 'a',
  updatedAt: '2026-11-01T10:00:00.000Z',
  name: 'a.pdf',
  mime: 'application/pdf',
  size: 12,
};
const good = { state: 'read', isTagged: true, pages: { seen: 1, withText: 1 } };

it.each([
  ['nobody has looked into', undefined, true],
  ['that is no document', null, true],
  ['with tags and letters', good, true],
  ['of an office program, which has no tags', { ...good, isTagged: null, pages: null }, true],
  ['without tags', { ...good, isTagged: false }, false],
  ['without letters', { ...good, pages: { seen: 3, withText: 0 } }, false],
  ['with a password', { state: 'locked' }, false],
])('a file %s', (_what, documentFacts, isAccessible) => {
  const read = attachment.parse({ title: 'Regulamin', file: { ...file, documentFacts } });
  expect(read).toMatchObject({ isAccessible, language: null, alternative: null });
  expect(read.file).not.toHaveProperty('documentFacts');
});

it('takes the languages of the panel and no other', () => {
  expect(attachment.parse({ title: 'Rules', file, language: 'angielski' }).language).toBe('en');
  expect(attachment.safeParse({ title: 'Rules', file, language: 'klingoński' }).success).toBe(
    false,
  );
});
