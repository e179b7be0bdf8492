import { circle, type Motif, row, shape } from './motif.ts';

/** A beam from the projector and what it falls on. */
const beam: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(50, 62);
  const x = choice.between(8, 14);
  return [
    shape(paper, `M${x} ${y}L60 ${choice.between(2, 12)}V${choice.between(40, 52)}z`),
    shape(a, circle(choice.between(42, 50), choice.between(22, 30), 9)),
    shape(black, circle(x, y, 12), circle(x + 22, y + 6, 9)),
    shape(b, circle(x, y, 4), circle(x + 22, y + 6, 3)),
  ];
};

/** A film that looks back. */
const lookingFilm: Motif = (choice, { a, paper, black }) => {
  const y = choice.between(36, 44);
  const look = choice.between(-5, 5);
  return [
    shape(black, 'M8 0h44v80H8z'),
    shape(
      paper,
      row(7, (n) => `M11 ${3 + 11 * n}h4v6h-4zM45 ${3 + 11 * n}h4v6h-4z`),
    ),
    shape(paper, `M18 ${y}q12-20 24 0-12 20-24 0z`),
    shape(a, circle(30 + look / 5, y, 8)),
    shape(black, circle(30 + look, y, 4)),
  ];
};

/** The moon of the first films, and what flew into its eye. */
const moon: Motif = (choice, { a, b, paper, black }) => {
  const x = choice.between(26, 32);
  const y = choice.between(40, 46);
  return [
    shape(paper, circle(x, y, 24)),
    shape(b, circle(x - 14, y + 2, 4), circle(x - 4, y - 16, 3), circle(x + 14, y + 12, 3)),
    shape(
      black,
      `M${x - 14} ${y - 6}q6-6 12 0v2q-6-4-12 0zM${x - 8} ${y + 10}q8 6 16 0-2 10-9 10t-7-10z`,
    ),
    shape(black, `M${x + 2} ${y - 2}l-1-10L${x + 20} ${y - 38}l10 8-18 24z`),
    shape(a, `M${x + 20} ${y - 38}l-2-6 16 12-4 2zM${x + 5} ${y}q-5 10 0 10t0-10z`),
  ];
};

export const film: readonly Motif[] = [beam, lookingFilm, moon];
