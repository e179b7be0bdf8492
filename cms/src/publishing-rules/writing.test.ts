import { describe, expect, test } from 'vitest';
import { unexplainedAbbreviations } from './abbreviations';
import { capitalsIn } from './capitals';
import { longSentencesIn, sentencesOf } from './long-sentences';
import { lookOfStructure } from './look-of-structure';
import { type Passage, passagesOf } from './passages';
import { entrySpot, type Problem } from './spot';
import type { Structure } from './structure';
import { underlineIn } from './underline';
import { writtenDatesIn } from './written-dates';

const structure: Structure = {
  'api::event.event': { lead: { kind: 'text' }, body: { kind: 'blocks' } },
};
const spot = (entry: object) => entrySpot('api::event.event', { ...entry });
const passagesIn = (entry: object) => passagesOf(structure, [spot(entry)]);

/** What the lead becomes by the repair; the text itself where nothing is said of it. */
function mended(rule: (passage: Passage) => Problem[], lead: string): unknown {
  const [problem] = passagesIn({ lead }).flatMap(rule);
  return problem === undefined ? lead : problem.repair?.value;
}

describe('a date in figures', () => {
  test.each([
    ['od 12.03.2027 r.', 'od 12 marca 2027 r.'],
    ['od 12.03.2027.', 'od 12 marca 2027 r.'],
    ['od 1/9/2027 do 2-10-2027 roku', 'od 1 września 2027 r. do 2 października 2027 r.'],
    ['dnia 2027-03-12', 'dnia 12 marca 2027 r.'],
    ['dnia 12 III 2027', 'dnia 12 marca 2027 r.'],
  ])('%s is written in words', (lead, words) => {
    expect(mended(writtenDatesIn, lead)).toBe(words);
  });
  test.each([['12/03/27'], ['od 12–14.03.2027']])('%s is left to the editor', (lead) => {
    expect(mended(writtenDatesIn, lead)).toBeUndefined();
  });
  test.each([['wersja 1.13.2027'], ['tel. 46-857-16-63'], ['godz. 18.00'], ['ul. 3 Maja 10/12']])(
    '%s is none',
    (lead) => {
      expect(mended(writtenDatesIn, lead)).toBe(lead);
    },
  );
});

describe('capitals', () => {
  test.each([
    ['WIELKI KONCERT. WSTĘP WOLNY!', 'Wielki koncert. Wstęp wolny!'],
    ['Przyjdź na KIERMASZ w sobotę', 'Przyjdź na kiermasz w sobotę'],
  ])('%s is written small', (lead, quiet) => {
    expect(mended(capitalsIn, lead)).toBe(quiet);
  });
  test.each([['UWAGA!'], ['PJM i BIP'], ['wiek XVIII'], ['Jan III Sobieski']])(
    '%s is no shouting',
    (lead) => {
      expect(mended(capitalsIn, lead)).toBe(lead);
    },
  );
});

test.each([
  ['Gramy przy ul. Wodnej im. J. Kowalskiej. Potem śpiewamy.', 2],
  ['Młyn stoi od 1880 r. Spłonął w 1903 r. i już go nie ma.', 2],
  ['Zapraszamy! „Kto gra?” Wszyscy… i ty też.', 3],
  ['Pierwszy wiersz\ndrugi wiersz', 2],
])('sentences end where they end: %s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('numbers of a telephone are no words', () => {
  const lead = `Dzwoń ${'bardzo '.repeat(23)}często: 800 12 12 12.`;
  expect(passagesIn({ lead }).flatMap(longSentencesIn)).toEqual([]);
});

describe('abbreviations', () => {
  const told = (lead: string, known: string[] = []) =>
    unexplainedAbbreviations(passagesIn({ lead }), known).map(({ sentence }) => sentence);
  test('an acronym is told once, and not when it is known', () => {
    expect(told('WDK zaprasza. WDK gra.')).toEqual([expect.stringContaining('„WDK”')]);
    expect(told('WDK zaprasza.', ['WDK'])).toEqual([]);
  });
  test('a name in quotation marks and a word in capitals are no acronyms', () => {
    expect(told('Koło „LIS” zaprasza. UWAGA!')).toEqual([]);
  });
  test('an abbreviation of office language is written out', () => {
    const [problem] = unexplainedAbbreviations(
      passagesIn({ lead: 'Film nt. wody, m.in. Bugu' }),
      [],
    );
    expect(problem?.repair?.value).toBe('Film na temat wody, między innymi Bugu');
    expect(told('Zgłoszenia ww. osób')).toEqual([expect.stringContaining('„ww.”')]);
  });
});

test('a bold paragraph becomes a heading of the level it stands under', () => {
  const bold = { type: 'paragraph', children: [{ type: 'text', text: 'Ulgi', bold: true }] };
  const heading = { type: 'heading', level: 3, children: [{ type: 'text', text: 'Bilety' }] };
  const [problem] = lookOfStructure(passagesIn({ body: [heading, bold] }));
  expect(problem?.repair).toEqual({
    label: 'Zmień w nagłówek poziomu 3',
    value: [heading, { type: 'heading', level: 3, children: [{ type: 'text', text: 'Ulgi' }] }],
  });
});

test('underlines go, other marks stay', () => {
  const words = { type: 'text', text: 'Wstęp', bold: true };
  const body = [{ type: 'paragraph', children: [{ ...words, underline: true }] }];
  const [problem] = passagesIn({ body }).flatMap(underlineIn);
  expect(problem?.repair?.value).toEqual([{ type: 'paragraph', children: [words] }]);
});

test('warnings refuse nothing', () => {
  const found = passagesIn({ lead: 'WIELKI KONCERT 12.03.2027' }).flatMap((passage) => [
    ...capitalsIn(passage),
    ...writtenDatesIn(passage),
  ]);
  expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});
