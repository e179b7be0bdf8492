import { circle, type Motif, shape } from './motif.ts';

/** Cut paper and the scissors that cut it. */
const scissors: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(14, 18);
  const x = choice.between(22, 38);
  return [
    shape(a, `M0 ${y + 30}L60 ${y + 14}V80H0z`),
    shape(paper, circle(x, y, choice.between(12, 16))),
    shape(
      black,
      `M${x - 8} ${y + 2}l30 50-5 3-32-48zM${x + 10} ${y + 2}l-28 51 5 3 30-49z`,
      circle(x - 16, y + 52, 8),
      circle(x + 22, y + 52, 8),
    ),
    shape(b, circle(x - 16, y + 52, 4), circle(x + 22, y + 52, 4)),
  ];
};

/** A hand with paint on every finger. */
const paintedHand: Motif = (choice, { a, b, paper, black }) => {
  const [one = a, two = b, three = paper] = choice.shuffled([a, b, paper]);
  return [
    shape(
      black,
      'M15 44V22a4 4 0 0 1 8 0v18h1V14a4 4 0 0 1 8 0v26h1V18a4 4 0 0 1 8 0v24h1V28a4 4 0 0 1 8 0v34q0 20-18 20T14 66L3 48a4 4 0 0 1 7-4l5 6z',
    ),
    shape(one, circle(19, 23, 5), circle(46, 29, 5)),
    shape(two, circle(28, 15, 5), circle(7, 47, 5)),
    shape(three, circle(37, 19, 5), circle(choice.between(28, 36), 60, 7)),
  ];
};

/** A pencil and a line that has just become a bird. */
const pencil: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(2, 8);
  return [
    shape(a, `M44 ${y}l12 9-26 35-12-9z`),
    shape(b, `M44 ${y}l5-6 12 9-5 6z`),
    shape(paper, `M18 ${y + 35}l12 9-16 9z`),
    shape(black, `M17 ${y + 44}l5 3-8 6z`),
    shape(black, `M14 ${y + 53}q-8 20 12 20 14 0 18-12l10-4-8-4q-10-6-14 4-3 9-9 7-8-2-4-12z`),
    shape(paper, circle(44, y + 56, 1)),
  ];
};

export const workshop: readonly Motif[] = [scissors, paintedHand, pencil];
