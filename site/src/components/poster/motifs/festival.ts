import { circle, type Motif, ring, row, shape } from './motif.ts';

/** The sun over the bunting. */
const bunting: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(6, 14);
  const sun = choice.between(17, 22);
  return [
    shape(paper, circle(choice.between(24, 36), 58, sun + 9)),
    shape(a, circle(30, 60, sun)),
    shape(black, `M0 ${y}q30 ${choice.between(10, 16)} 60 0v3q-30 14-60 0z`),
    shape(black, `M4 ${y + 4}l12 4-7 15zM44 ${y + 8}l12-4-5 19z`),
    shape(b, `M23 ${y + 9}h14l-7 17z`),
  ];
};

/** The big wheel. */
const wheel: Motif = (choice, { a, b, paper, black }) => {
  const turn = choice.between(0, 5);
  const y = 34;
  const gondola = (index: number): string => {
    const angle = ((index + turn / 6) * Math.PI) / 3;
    return circle(Math.round(30 + 21 * Math.cos(angle)), Math.round(y + 21 * Math.sin(angle)), 5);
  };
  return [
    shape(black, `M30 ${y}L12 80h7l11-34 11 34h7z`),
    shape(paper, ring(30, y, 23, 19)),
    shape(
      a,
      row(3, (n) => gondola(2 * n)),
    ),
    shape(
      b,
      row(3, (n) => gondola(2 * n + 1)),
    ),
    shape(black, circle(30, y, 5)),
  ];
};

/** A balloon in its Sunday stripes. */
const balloon: Motif = (choice, { a, b, paper, black }) => {
  const x = choice.between(26, 34);
  const y = choice.between(28, 32);
  return [
    shape(paper, `M0 66q8-8 16-2 6-8 14 0 8-6 14 2 8-4 16 4v10H0z`),
    shape(a, `M${x} ${y + 34}q-6-10-13-14a22 22 0 1 1 26 0q-7 4-13 14z`),
    shape(b, `M${x} ${y + 34}q-16-24-6-55h12q10 31-6 55z`),
    shape(paper, `M${x} ${y + 34}q-4-30 0-56 4 26 0 56z`),
    shape(black, `M${x - 5} ${y + 34}h10v8h-10z`),
  ];
};

export const festival: readonly Motif[] = [bunting, wheel, balloon];
