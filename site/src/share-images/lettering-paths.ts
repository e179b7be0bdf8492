/** Text as outlines, so that a picture looks the same on a machine that has no fonts. */
import { readFileSync } from 'node:fs';
import opentype, { type Font, type PathCommand } from 'opentype.js';
import { LETTERING_SOURCE } from '../lettering/subset-lettering.ts';

let parsed: Font | null = null;

/** The display face of the pages, read when it is first needed. */
function face(): Font {
  if (parsed === null) {
    const bytes = readFileSync(LETTERING_SOURCE);
    parsed = opentype.parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
  }
  return parsed;
}

const segments = new Intl.Segmenter('pl', { granularity: 'grapheme' });

/**
 * What the face can draw of a text: emoji and writing from right to left are left out, for a picture
 * is only a picture of the title, and the title itself stands beside it.
 */
export function drawable(text: string): string {
  const drawn = [...segments.segment(text.normalize('NFC').replace(/[^\S\u00a0]+/g, ' '))]
    .map(({ segment }) => segment)
    .filter((segment) => [...segment].every((sign) => face().charToGlyphIndex(sign) !== 0));
  return drawn
    .join('')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .trim();
}

const MEASURED_AT = 100;
const SPACE = ' ';
const widths = new Map<string, number>();

/** The same words come again and again, and each costs the face's tables a search. */
function wordWidth(word: string): number {
  const known = widths.get(word);
  if (known !== undefined) return known;
  const width = face().getAdvanceWidth(word, MEASURED_AT);
  widths.set(word, width);
  return width;
}

export function textWidth(text: string, size: number): number {
  const words = text.split(SPACE);
  const spaces = (words.length - 1) * wordWidth(SPACE);
  return ((words.reduce((sum, word) => sum + wordWidth(word), 0) + spaces) * size) / MEASURED_AT;
}

function point(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** Written here: the library's own rounding gives NaN for some numbers. */
function commandText(command: PathCommand): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return `${command.type}${point(command.x, command.y)}`;
    case 'Q':
      return `Q${point(command.x1, command.y1)} ${point(command.x, command.y)}`;
    case 'C':
      return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(command.x, command.y)}`;
    case 'Z':
      return 'Z';
  }
}

/** Path data of one line, its baseline beginning at (x, y). */
export function textPath(text: string, x: number, y: number, size: number): string {
  return face().getPath(text, x, y, size).commands.map(commandText).join('');
}
