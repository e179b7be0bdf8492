import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawPoster, KIND_INK, MOTIFS } from './draw-poster.ts';
import { POSTER_BLACK, POSTER_DEEP_INKS, POSTER_INKS, POSTER_PAPER } from './poster-inks.ts';

const kinds = Object.keys(KIND_INK).filter(
  (kind): kind is keyof typeof KIND_INK => kind in KIND_INK,
);
const TITLES = Array.from({ length: 60 }, (_, n) => `tytuł ${n}`);
/** What a drawing looks like without its numbers and inks. */
const skeleton = (kind: keyof typeof KIND_INK, title: string): string =>
  drawPoster(kind, title)
    .shapes.map(({ path }) => path.replace(/[-\d.\s]+/g, ''))
    .join();
const titles = ['', 'Jesienny koncert', 'Łódź, 🎷 i „wszystko inne”', 'x'.repeat(300)];

describe.each(kinds)('a poster of kind %s', (kind) => {
  it('is the same for the same title and under 1 kB', () => {
    for (const title of titles) {
      const poster = drawPoster(kind, title);
      expect(drawPoster(kind, title)).toEqual(poster);
      expect(JSON.stringify(poster).length).toBeLessThan(1000);
    }
  });

  it('differs between titles', () => {
    const drawn = Array.from({ length: 12 }, (_, n) =>
      JSON.stringify(drawPoster(kind, `tytuł ${n}`)),
    );
    expect(new Set(drawn).size).toBeGreaterThan(6);
  });

  it('is printed with the inks, paper and black only, and draws no broken number', () => {
    const inks: readonly string[] = [
      ...Object.values(POSTER_INKS),
      ...Object.values(POSTER_DEEP_INKS),
      POSTER_PAPER,
      POSTER_BLACK,
    ];
    for (const { path, fill } of TITLES.flatMap((title) => drawPoster(kind, title).shapes)) {
      expect(inks).toContain(fill);
      expect(path).toMatch(/^M[\d\sMmLlHhVvQqTtAaZzC.,-]+$/);
    }
  });

  it('has several ideas, each of which some title gets', () => {
    expect(MOTIFS[kind].length).toBeGreaterThanOrEqual(3);
    const counts = TITLES.map((title) => skeleton(kind, title));
    expect(new Set(counts).size).toBeGreaterThanOrEqual(MOTIFS[kind].length);
  });
});

it('uses the values of the style sheet', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(POSTER_INKS))
    expect(tokens).toContain(`--${name}: light-dark(${value}, `);
  expect(tokens).toContain(`--black: ${POSTER_BLACK};`);
  expect(tokens).toContain(POSTER_PAPER);
});
