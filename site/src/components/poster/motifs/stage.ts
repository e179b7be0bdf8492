import { circle, type Motif, shape } from './motif.ts';

/** One face of two halves: the one laughs, the other does not. */
const twoFaces: Motif = (choice, { a, paper, black }) => {
  const y = choice.between(28, 34);
  const mouth = choice.between(14, 18);
  return [
    shape(black, `M0 0h60v${choice.between(8, 14)}Q45 28 30 ${y - 14}T0 18z`),
    shape(paper, `M8 ${y}h22v42Q8 ${y + 36} 8 ${y}z`),
    shape(a, `M52 ${y}H30v42Q52 ${y + 36} 52 ${y}z`),
    shape(black, `M13 ${y + 13}q5-7 10 0zM37 ${y + 10}q5 7 10 0z`),
    shape(
      black,
      `M18 ${y + 22}q${mouth - 6} ${mouth} 12 8v-6zM42 ${y + 32}q-7-12-12-4v-5q8-5 12 9z`,
    ),
  ];
};

/** Somebody waits behind the curtain: two eyes, two shoes. */
const curtain: Motif = (choice, { a, b, paper, black }) => {
  const x = choice.between(27, 33);
  const y = choice.between(44, 52);
  return [
    shape(a, 'M0 0h60v70H0z'),
    shape(b, 'M6 0h6v70H6zM48 0h6v70h-6z'),
    shape(black, `M${x} 4Q${x - 2} 44 12 72h36Q${x + 2} 44 ${x} 4zM0 70h60v10H0z`),
    shape(paper, circle(x - 5, y, 4), circle(x + 5, y, 4)),
    shape(black, circle(x - 4, y, 2), circle(x + 6, y, 2)),
    shape(paper, 'M17 74q0-7 7-7h4v7zM32 74v-7h4q7 0 7 7z'),
  ];
};

/** A king on strings. */
const puppet: Motif = (choice, { a, b, paper, black }) => {
  const lean = choice.between(-4, 4);
  const x = 30 + lean;
  return [
    shape(paper, `M11 8h2L${x - 15} 52h-2zM47 8h2L${x + 17} 52h-2zM29 8h2L${x + 1} 30h-2z`),
    shape(black, 'M6 6h48v6H6z'),
    shape(a, `M${x} 40l20 36H${x - 20}z`),
    shape(black, `M${x - 17} 48h8l7 12h-6zM${x + 17} 48h-8l-7 12h6z`),
    shape(paper, circle(x, 38, 9)),
    shape(b, `M${x - 9} 32l-2-13 6 6 5-8 5 8 6-6-2 13z`),
    shape(black, circle(x - 3, 37, 1), circle(x + 3, 37, 1), `M${x - 4} 41h8v2h-8z`),
  ];
};

export const stage: readonly Motif[] = [twoFaces, curtain, puppet];
