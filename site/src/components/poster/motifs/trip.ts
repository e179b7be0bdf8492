import { circle, type Motif, ring, shape } from './motif.ts';

/** Hills, a road, and the sun one goes to. */
const road: Motif = (choice, { a, b, paper, black }) => {
  const x = choice.between(16, 44);
  const hill = choice.between(34, 44);
  return [
    shape(paper, circle(x, choice.between(16, 24), choice.between(10, 13))),
    shape(a, `M0 ${hill + 8}Q18 ${hill - 12} 36 ${hill + 8}T60 ${hill}V80H0z`),
    shape(black, `M0 ${hill + 22}Q30 ${hill} 60 ${hill + 20}V80H0z`),
    shape(b, `M${x - 3} ${hill + 14}q12 10-14 28h22q12-18-5-28z`),
  ];
};

/** A bicycle that rolls on the sun and the moon. */
const bicycle: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(48, 54);
  return [
    shape(b, `M0 ${y + 12}h60v20H0z`),
    shape(a, circle(14, y, 13)),
    shape(paper, ring(46, y, 13, 8)),
    shape(
      black,
      circle(14, y, 2),
      circle(46, y, 2),
      `M13 ${y - 1}l8-22h19v3H23l8 18h-3l-6-14-6 16zM45 ${y}l-8-27h-7v-3h9l8 29zM28 ${y - 2}l10-20 3 1-10 20zM16 ${y - 26}h11v4H16z`,
    ),
  ];
};

/** A paper boat, out on the open water. */
const boat: Motif = (choice, { a, b, paper, black }) => {
  const x = choice.between(-4, 4);
  return [
    shape(b, circle(choice.between(12, 48), 16, 10)),
    shape(paper, `M${30 + x} 16l16 30H${14 + x}z`),
    shape(a, `M${4 + x} 44h52L${44 + x} 64H${16 + x}z`),
    shape(black, 'M0 62q7-8 15 0t15 0 15 0 15 0v18H0z'),
    shape(paper, 'M6 72q5-5 10 0t10 0v2q-5 4-10 0t-10 0zM34 74q5-5 10 0t10 0v2q-5 4-10 0t-10 0z'),
  ];
};

export const trip: readonly Motif[] = [road, bicycle, boat];
