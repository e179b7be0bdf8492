import { circle, type Motif, ring, shape } from './motif.ts';

/** Two half circles turning round each other. */
const turning: Motif = (choice, { a, paper, black }) => {
  const r = choice.between(19, 23);
  const y = choice.between(38, 42);
  return [
    shape(a, `M30 ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`),
    shape(black, `M30 ${y - r + 12}a${r} ${r} 0 0 0 0 ${2 * r}z`),
    shape(black, circle(38, y - r - 8, 7)),
    shape(paper, circle(choice.between(18, 22), y - r + 2, 6)),
    shape(paper, `M0 ${y + r + 12}h60v4H0z`),
  ];
};

/** Cut from one sheet: a figure that leaps. */
const leap: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(8, 14);
  return [
    shape(paper, circle(choice.between(20, 40), 42, 20)),
    shape(black, circle(36, y + 4, 6)),
    shape(
      a,
      `M32 ${y + 12}Q16 ${y + 10} 4 ${y - 4}l-3 4q10 18 27 20l-2 12Q10 ${y + 36} 2 ${y + 54}l6 3q8-14 22-16 4 12 24 20l3-6q-14-8-17-22l-2-14q12-2 20-16l-4-3q-8 12-18 12z`,
    ),
    shape(b, `M26 ${y + 30}l14-1q14 6 14 16-20 6-40 0 4-10 12-15z`),
  ];
};

/** A pirouette on one point. */
const pirouette: Motif = (choice, { a, b, paper, black }) => {
  const swing = choice.between(-5, 5);
  const y = choice.between(20, 24);
  return [
    shape(paper, `M10 72q20-6 40 0-20 6-40 0z`),
    shape(black, ring(30, y - 6, 12, 9)),
    shape(b, circle(30, y, 6)),
    shape(black, `M26 ${y + 7}h8l-1 16h-6zM27 50h7l-3 24h-2z`),
    shape(a, `M30 ${y + 14}L${56 + swing} ${52 - swing}Q30 64 ${4 + swing} ${52 + swing}z`),
  ];
};

export const dance: readonly Motif[] = [turning, leap, pirouette];
