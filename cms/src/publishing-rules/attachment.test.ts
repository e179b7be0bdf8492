import { describe, expect, test } from 'vitest';
import { attachmentRule } from './attachment';
import type { PlainEntry } from './plain-entry';
import { entrySpot } from './spot';

const good = {
  state: 'read',
  title: 'Regulamin konkursu',
  language: 'pl-PL',
  isTagged: true,
  pages: { seen: 2, withText: 2 },
};
const scan = { ...good, isTagged: false, language: '', pages: { seen: 2, withText: 0 } };

/** What is said of an attachment whose file was found to be so. */
function saidOf(documentFacts: unknown, more: PlainEntry = {}) {
  const file = { name: 'regulamin_2027.pdf', documentFacts };
  return attachmentRule(entrySpot('shared.attachment', { title: 'Regulamin', file, ...more }));
}

describe('nothing is said of', () => {
  test.each<[string, unknown, PlainEntry]>([
    ['a good document', good, {}],
    ['a good document, kept as text', JSON.stringify(good), {}],
    ['a file nobody has looked into', null, {}],
    ['an office document, which has no tags', { ...good, isTagged: null, pages: null }, {}],
    ['an English document that says so', { ...good, language: 'en-US' }, { language: 'angielski' }],
    ['a language no list has', { ...good, language: 'tlh' }, {}],
    ['a scan with its content beside it', scan, { alternative: 'Nabór trwa do 5 maja 2027 r.' }],
    ['a scan with a page of the same', scan, { alternativeUrl: '/nabor/' }],
  ])('%s', (_name, facts, more) => {
    expect(saidOf(facts, more)).toEqual([]);
  });
});

describe('is told:', () => {
  test.each<[string, unknown, PlainEntry, string, string, string]>([
    ['no tags', { ...good, isTagged: false }, {}, 'warning', 'file', 'nie ma znaczników'],
    ['no language', { ...good, language: '' }, {}, 'warning', 'file', 'w jakim jest języku'],
    ['no title', { ...good, title: '' }, {}, 'warning', 'file', '„regulamin_2027.pdf”'],
    ['a file name', { ...good, title: 'regulamin.docx' }, {}, 'warning', 'file', 'tytułu'],
    ['a title by Word', { ...good, title: 'Microsoft Word - a' }, {}, 'warning', 'file', 'tytułu'],
    ['a scan', scan, {}, 'error', 'file', 'same zdjęcia stron'],
    ['a password', { state: 'locked' }, {}, 'error', 'file', 'po podaniu hasła'],
    ['a damage', { state: 'damaged' }, { alternative: 'Treść' }, 'error', 'file', 'uszkodzony'],
    ['another language', { ...good, language: 'en' }, {}, 'warning', 'language', 'po angielsku'],
    ['a wrong choice', good, { language: 'angielski' }, 'warning', 'language', 'jest angielski'],
  ])('%s', (_name, facts, more, severity, field, words) => {
    expect(saidOf(facts, more)).toEqual([
      expect.objectContaining({ severity, field, sentence: expect.stringContaining(words) }),
    ]);
  });

  test('no file at all', () => {
    expect(attachmentRule(entrySpot('shared.attachment', {}))).toMatchObject([
      { severity: 'error', field: 'file' },
    ]);
  });
});

test('a language is chosen at a click', () => {
  const [toEnglish] = saidOf({ ...good, language: 'en-GB' });
  expect(toEnglish?.repair).toEqual({ label: 'Ustaw: angielski', value: 'angielski' });
  const [toPolish] = saidOf(good, { language: 'angielski' });
  expect(toPolish?.repair).toEqual({ label: 'Ustaw: po polsku', value: null });
});
