import { type Box, whole } from './boxes.ts';
import type { PlacedText } from './place-texts.ts';
import { contrastOf, over, type Rgb } from './ratio.ts';

/** A part of the page as drawn. */
export interface Picture {
  readonly box: Box;
  readonly pixels: Uint8Array;
}

/** What no design has below a text: where the page becomes it, there is a letter. */
export const MARK: Rgb = [255, 0, 255];

/** What drawing rounds off, as a distance of colours. Anything else that changed is no letter. */
const ROUNDED = 6;

/**
 * The contrast of a text with its ground at the worst pixel of its letters; null when no letter is seen. Pure.
 *
 * @param grounds parts of the page without the text
 * @param marked the same parts with the text in the colour of `MARK`
 */
export function worstContrast(
  text: PlacedText,
  grounds: readonly Picture[],
  marked: readonly Picture[],
): number | null {
  const letters = text.boxes.flatMap((box) =>
    grounds.flatMap((ground, at) => {
      const mark = marked[at];
      return mark === undefined ? [] : lettersIn(box, ground, mark);
    }),
  );
  const most = Math.max(0, ...letters.map(({ covered }) => covered));
  // Below that it is the noise of drawing.
  if (most < 0.05) return null;
  // The rim of a letter is half its own, half its ground.
  const contrasts = letters
    .filter(({ covered }) => covered >= most / 2)
    .map(({ ground }) => contrastOf(over(text.colour, text.share, ground), ground));
  return contrasts.reduce((worst, contrast) => Math.min(worst, contrast), Number.POSITIVE_INFINITY);
}

interface Letter {
  readonly ground: Rgb;
  /** How much of the pixel the letter covers, from 0 to 1. */
  readonly covered: number;
}

function lettersIn(box: Box, ground: Picture, mark: Picture): Letter[] {
  const { x, y, width, height } = whole(box);
  const letters: Letter[] = [];
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const before = pixelAt(ground, column, row);
      const after = pixelAt(mark, column, row);
      if (before === null || after === null) continue;
      const covered = coveredBy(before, after);
      if (covered > 0) letters.push({ ground: before, covered });
    }
  }
  return letters;
}

function pixelAt({ box, pixels }: Picture, x: number, y: number): Rgb | null {
  const column = x - box.x;
  const row = y - box.y;
  if (column < 0 || row < 0 || column >= box.width || row >= box.height) return null;
  const at = 4 * (row * box.width + column);
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
}

/** How much of a pixel has become the mark; 0 where it has become something else. */
function coveredBy(before: Rgb, after: Rgb): number {
  if (before[0] === after[0] && before[1] === after[1] && before[2] === after[2]) return 0;
  const whole = distance(before, MARK);
  if (whole === 0) return 0;
  const towards = [0, 1, 2].reduce((sum, at) => {
    const [from = 0, to = 0, mark = 0] = [before[at], after[at], MARK[at]];
    return sum + (to - from) * (mark - from);
  }, 0);
  const covered = towards / whole ** 2;
  return distance(over(MARK, covered, before), after) > ROUNDED ? 0 : Math.min(1, covered);
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
