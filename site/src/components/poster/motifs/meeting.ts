import { circle, type Motif, ring, shape } from './motif.ts';

/** Two heads in talk. */
const heads: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(32, 38);
  const r = choice.between(10, 13);
  return [
    shape(paper, `M6 6h${choice.between(32, 42)}v14H22l-8 8v-8H6z`),
    shape(black, 'M0 80q0-28 18-28t18 28z', circle(18, y + 6, r)),
    shape(a, 'M28 80q0-24 16-24t16 24z'),
    shape(b, circle(44, y + 12, r - 1)),
  ];
};

/** Two speech bubbles, each with a face of its own. */
const bubbles: Motif = (choice, { a, paper, black }) => {
  const x = choice.between(0, 6);
  return [
    shape(a, `M${x} 8h40v30H${x + 20}l-10 11V38H${x}z`),
    shape(black, `M${20 - x} 44h40v24H${50 - x}v11L${38 - x} 68H${20 - x}z`),
    shape(paper, circle(x + 14, 19, 3), circle(x + 27, 19, 3), `M${x + 12} 26h17q-2 8-8 8t-9-8z`),
    shape(paper, circle(34 - x, 53, 3), circle(47 - x, 53, 3), `M${33 - x} 60h14v3H${33 - x}z`),
  ];
};

/** Coffee, and two threads of talk above it. */
const coffee: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(44, 48);
  return [
    shape(paper, `M22 ${y - 4}q-12-9 0-18t0-20h6q-10 11 1 20t-2 18z`),
    shape(a, `M36 ${y - 4}q12-9 0-18t0-20h-6q10 11-1 20t2 18z`),
    shape(black, ring(48, y + 8, 9, 5), `M8 ${y}h38v8q0 16-19 16T8 ${y + 8}z`),
    shape(b, `M4 ${y + 25}h48v4H4z`),
  ];
};

export const meeting: readonly Motif[] = [heads, bubbles, coffee];
