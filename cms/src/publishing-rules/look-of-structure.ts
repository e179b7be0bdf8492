import { counted } from './counted';
import { type Passage, textsWithin } from './passages';
import { numberOf, type PlainEntry } from './plain-entry';
import { type Problem, warningAt } from './spot';
import { withoutMark } from './without-mark';

const LONGEST_HEADING = 90;
const LETTERS = { one: 'znak', few: 'znaki', many: 'znaków' };
const BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+\S/;

/**
 * Text that only looks like a heading or a list, and headings that are no headings: who does not
 * see the page finds its way by the real ones (WCAG 2.2, 1.3.1, 2.4.6).
 * @param passages the passages of one entry, in order
 */
export function lookOfStructure(passages: readonly Passage[]): Problem[] {
  return passages.flatMap((passage, index) => [
    ...boldParagraph(passage, levelBefore(passages, index)),
    ...longHeading(passage),
    ...fakeList(passage, passages[index - 1], passages[index + 1]),
  ]);
}

function boldParagraph(passage: Passage, level: number): Problem[] {
  if (passage.kind !== 'paragraph' || passage.block === null) return [];
  const texts = textsWithin(passage.block).filter(({ text }) => String(text).trim() !== '');
  if (!texts.every(({ bold }) => bold === true)) return [];
  return [
    warningAt(
      passage.spot,
      passage.attribute,
      'cały akapit jest pogrubiony. Jeśli to tytuł części, czytnik ekranu go nie znajdzie; jeśli nie, pogrubienie męczy. Zmień go w nagłówek albo pogrub tylko ważne słowa.',
      {
        place: passage.place,
        repair: {
          label: `Zmień w nagłówek poziomu ${level}`,
          value: passage.replaced((block) => ({
            ...withoutMark(block, 'bold'),
            type: 'heading',
            level,
          })),
        },
      },
    ),
  ];
}

/** The level of the heading this passage stands under, in the same field; 2 when there is none. */
function levelBefore(passages: readonly Passage[], index: number): number {
  const own = passages[index];
  const heading = passages
    .slice(0, index)
    .findLast(
      ({ kind, spot, attribute }) =>
        kind === 'heading' && spot === own?.spot && attribute === own.attribute,
    );
  const level = heading?.block == null ? null : numberOf(heading.block, 'level');
  return Math.max(2, level ?? 2);
}

function longHeading(passage: Passage): Problem[] {
  if (passage.kind !== 'heading' || passage.text.length <= LONGEST_HEADING) return [];
  return [
    warningAt(
      passage.spot,
      passage.attribute,
      `nagłówek „${passage.text.slice(0, 40)}…” ma ${counted(passage.text.length, LETTERS)}. Nagłówki czyta się jak spis treści. Skróć go do ${LONGEST_HEADING} znaków, resztę daj pod spodem.`,
    ),
  ];
}

/** Told at the first of at least two points in a row. */
function fakeList(
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
): Problem[] {
  if (passage.kind !== 'paragraph' || !BULLET.test(passage.text)) return [];
  const lines = passage.block === null ? [] : rawLines(passage.block);
  const within = lines.filter((line) => BULLET.test(line)).length > 1;
  if (!within && !isPointBeside(passage, after)) return [];
  if (isPointBeside(passage, before)) return [];
  return [
    warningAt(
      passage.spot,
      passage.attribute,
      'punkty są wpisane ręcznie, kreską albo cyfrą. Czytnik ekranu nie powie, że to lista i ile ma punktów. Usuń znaki i użyj przycisku listy.',
      { place: passage.place },
    ),
  ];
}

function isPointBeside(own: Passage, other: Passage | undefined): boolean {
  return (
    other !== undefined &&
    other.kind === 'paragraph' &&
    other.spot === own.spot &&
    other.attribute === own.attribute &&
    BULLET.test(other.text)
  );
}

function rawLines(block: PlainEntry): string[] {
  return textsWithin(block)
    .map(({ text }) => String(text))
    .join('')
    .split('\n');
}
