import type { Passage } from './passages';
import { type Problem, warningAt } from './spot';

const MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** 12.03.2027, 12/03/27, 12-03-2027, 2027-03-12 and 12 III 2027, with a following "r.", "roku" or full stop. */
const DATE =
  /(?<![\p{L}\d./-])(?:(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})|(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})|(?<romanDay>\d{1,2})\s+(?<roman>[IVX]{1,4})\s+(?<romanYear>\d{4}))(?![\d/-]|\.\d)(?:\s*(?:r\.|roku)|\.(?=\s|$))?/gu;

type WrittenDate = {
  at: number;
  written: string;
  /** Null where the year is cut short, or where it ends a range that has to be written anew. */
  inWords: string | null;
};

function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const { day, month, year, isoDay, isoMonth, isoYear, romanDay, roman, romanYear } =
      match.groups ?? {};
    const dayNumber = Number(day ?? isoDay ?? romanDay);
    const monthNumber = roman === undefined ? Number(month ?? isoMonth) : ROMAN.indexOf(roman) + 1;
    const name = MONTHS[monthNumber - 1];
    // A version or the number of a document.
    if (name === undefined || dayNumber < 1 || dayNumber > 31) return [];
    const wholeYear = year ?? isoYear ?? romanYear ?? '';
    const endsRange = /\d\.?\s*[–-]\s*$/.test(text.slice(0, match.index));
    const clear = wholeYear.length === 4 && !endsRange;
    const inWords = clear ? `${dayNumber} ${name} ${wholeYear} r.` : null;
    return [{ at: match.index, written: match[0], inWords }];
  });
}

function withDatesInWords(text: string): string {
  return datesIn(text).reduceRight(
    (mended, { at, written, inWords }) =>
      mended.slice(0, at) + (inWords ?? written) + mended.slice(at + written.length),
    text,
  );
}

/** A date in digits is read as a number, and 03.04 means another day to other people. */
export function writtenDatesIn(passage: Passage): Problem[] {
  if (passage.kind === 'quote') return [];
  const [first] = datesIn(passage.text);
  if (first === undefined) return [];
  const mended = withDatesInWords(passage.text);
  return [
    warningAt(
      passage.spot,
      passage.attribute,
      `data „${first.written.replace(/(?<!r)\.$/, '')}” jest zapisana cyframi. Czytnik ekranu czyta ją jak liczbę. Napisz miesiąc słowem${first.inWords === null ? ' i podaj cały rok, na przykład „12 marca 2027 r.”.' : `: „${first.inWords}”.`}`,
      {
        place: passage.place,
        repair:
          mended === passage.text
            ? null
            : { label: 'Zapisz datę słowami', value: passage.rewritten(withDatesInWords) },
      },
    ),
  ];
}
