/** Fits a text into a box: the largest size at which its lines fit. */
import { textWidth } from './lettering-paths.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  /** Largest first. */
  readonly sizes: readonly number[];
}

export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

const LINE_HEIGHT = 1.12;

export function lineHeight(size: number): number {
  return size * LINE_HEIGHT;
}

/** Lines of whole words; a line is wider than the box only when a single word is. */
function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function cut(text: string, size: number, width: number): string {
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** @param text as `drawable` gave it. What does not fit at the smallest size ends with "…". */
export function setLines(text: string, { width, height, sizes }: Box): SetText {
  for (const size of sizes) {
    const lines = linesOf(text, size, width);
    const fits = lines.every((line) => textWidth(line, size) <= width);
    if (fits && lines.length * lineHeight(size) <= height) return { size, lines };
  }
  const size = sizes.at(-1) ?? 1;
  const room = Math.max(1, Math.floor(height / lineHeight(size)));
  const all = linesOf(text, size, width);
  const kept = all.slice(0, room);
  return {
    size,
    lines: kept.map((line, index) => {
      const goesOn = index === kept.length - 1 && all.length > kept.length;
      return goesOn || textWidth(line, size) > width ? cut(line, size, width) : line;
    }),
  };
}
