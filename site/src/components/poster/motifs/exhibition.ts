import { circle, type Motif, shape } from './motif.ts';

/** Frames hung on a wall, one of them crooked. */
const crooked: Motif = (choice, { a, b, paper, black }) => {
  const tilt = choice.between(2, 7);
  const x = choice.between(6, 12);
  return [
    shape(black, `M${x} ${8 + tilt}l34-${tilt} 6 44-34 ${tilt}z`),
    shape(paper, `M${x + 5} ${12 + tilt}l25-${tilt} 5 35-26 ${tilt}z`),
    shape(a, circle(x + choice.between(16, 22), 34, choice.between(8, 11))),
    shape(black, 'M34 48h20v24H34z'),
    shape(b, 'M37 51h14v18H37z'),
  ];
};

/** A visitor and a picture of the same shapes. */
const visitor: Motif = (choice, { a, b, paper, black }) => {
  const x = choice.between(22, 38);
  return [
    shape(paper, 'M8 6h44v42H8z'),
    shape(b, 'M12 34h36v10H12z'),
    shape(a, circle(60 - x, 24, 8), `M${48 - x} 44q0-12 12-12t12 12z`),
    shape(black, circle(x, 56, 8), `M${x - 17} 80q0-18 17-18t17 18z`),
    shape(a, `M${x - 9} 52q9-9 18 0l4 2H${x - 13}z`),
  ];
};

/** A picture that does not stay in its frame. */
const overflow: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(28, 36);
  return [
    shape(black, 'M10 8h40v48H10z'),
    shape(paper, 'M15 13h30v38H15z'),
    shape(b, circle(choice.between(24, 36), 24, 6)),
    shape(a, `M15 ${y}q8-6 15 0t15 0v24q12 2 8 12t-12 12H18q-14-8-6-18 4-4 3-10z`),
    shape(paper, `M20 ${y + 34}q8-6 15 0t12-2v3q-6 6-12 3t-15 0z`),
  ];
};

export const exhibition: readonly Motif[] = [crooked, visitor, overflow];
