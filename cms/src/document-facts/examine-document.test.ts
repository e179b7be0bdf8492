import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type SmallPdf, smallPdf } from '../../../scripts/journey/small-pdf';
import { examineDocument } from './examine-document';

const factsOf = (name: string, bytes: Uint8Array) => examineDocument(name, async () => bytes);

const good = {
  state: 'read',
  title: 'Regulamin konkursu',
  language: 'pl-PL',
  isTagged: true,
  pages: { seen: 1, withText: 1 },
};

describe('a PDF', () => {
  test.each<[string, SmallPdf, object]>([
    ['that is as it should be', {}, good],
    ['with packed objects', { isPacked: true }, good],
    ['without tags', { isTagged: false }, { ...good, isTagged: false }],
    ['without tags, packed', { isTagged: false, isPacked: true }, { ...good, isTagged: false }],
    ['without a language', { language: '' }, { ...good, language: '' }],
    ['without a title', { title: '' }, { ...good, title: '' }],
    ['that is a scan', { text: '' }, { ...good, pages: { seen: 1, withText: 0 } }],
    ['with a password', { isLocked: true }, { state: 'locked' }],
  ])('%s', async (_name, wanted, facts) => {
    expect(await factsOf('a.pdf', smallPdf(wanted))).toEqual(facts);
  });

  test('that is cut off', async () => {
    expect(await factsOf('b.pdf', smallPdf().slice(0, 60))).toEqual({ state: 'damaged' });
  });
});

describe('a text of an office program', () => {
  const core = '<cp:coreProperties><dc:title>Regulamin &amp; zasady</dc:title></cp:coreProperties>';
  const styles = '<w:docDefaults><w:lang w:val="pl-PL" w:eastAsia="en-US"/></w:docDefaults>';

  test('of Word', async () => {
    const file = zipSync({
      'docProps/core.xml': strToU8(core),
      'word/styles.xml': strToU8(styles),
    });
    expect(await factsOf('a.docx', file)).toEqual({
      state: 'read',
      title: 'Regulamin & zasady',
      language: 'pl-PL',
      isTagged: null,
      pages: null,
    });
  });

  test('of LibreOffice, which says neither title nor language', async () => {
    const file = zipSync({
      'meta.xml': strToU8('<office:meta><dc:title></dc:title></office:meta>'),
      'styles.xml': strToU8('<style:text-properties fo:language="none" fo:country="none"/>'),
    });
    expect(await factsOf('a.odt', file)).toMatchObject({ state: 'read', title: '', language: '' });
  });

  test('that is no archive', async () => {
    expect(await factsOf('b.docx', strToU8('PK, a reszty nie ma'))).toEqual({ state: 'damaged' });
  });
});

test('nothing else is looked into', async () => {
  expect(await factsOf('a.txt', strToU8('Lista'))).toBeNull();
});
