import { circle, type Motif, shape } from './motif.ts';

/** A turned record and the sound going out of it. */
const record: Motif = (choice, { a, paper, black }) => {
  const x = choice.between(16, 44);
  const y = choice.between(44, 58);
  const r = choice.between(22, 27);
  return [
    shape(a, circle(x, y, r + 14)),
    shape(black, circle(x, y, r)),
    shape(paper, circle(x, y, 9)),
    shape(black, circle(x, y, 2)),
    shape(paper, `M${x} ${y}L${60 - x} 0h${choice.between(5, 9)}z`),
  ];
};

/** A grin of piano keys under eyes that are notes. */
const grin: Motif = (choice, { a, paper, black }) => {
  const y = choice.between(48, 54);
  const look = choice.between(-2, 4);
  return [
    shape(a, `M2 ${y}Q30 ${y - 32} 58 ${y}Q30 ${y + 38} 2 ${y}z`),
    shape(paper, `M8 ${y}Q30 ${y - 19} 52 ${y}Q30 ${y + 24} 8 ${y}z`),
    shape(
      black,
      `M15 ${y - 5}h4v10h-4zM23 ${y - 8}h4v13h-4zM35 ${y - 8}h4v13h-4zM43 ${y - 5}h4v10h-4z`,
    ),
    shape(
      black,
      circle(14 + look, 24, 6),
      circle(40 + look, 20, 6),
      `M${17 + look} 24V6l29-4v18h-4V9L${21 + look} 12v12z`,
    ),
  ];
};

/** A trumpet that grows like a tulip. */
const tulip: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(40, 46);
  const sun = choice.between(7, 10);
  return [
    shape(paper, circle(30, choice.between(14, 18), sun)),
    shape(a, `M8 12Q30 30 52 12Q52 ${y - 6} 33 ${y}V80h-6V${y}Q8 ${y - 6} 8 12z`),
    shape(black, `M8 12Q30 30 52 12Q30 4 8 12z`),
    shape(b, `M33 ${y + 30}q18 0 22-20-18 0-22 20zM27 ${y + 22}q-18 0-22-18 18 0 22 18z`),
    shape(black, circle(30, y + 6, 2), circle(30, y + 13, 2), circle(30, y + 20, 2)),
  ];
};

export const concert: readonly Motif[] = [record, grin, tulip];
