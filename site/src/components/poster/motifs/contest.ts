import { circle, type Motif, ring, shape } from './motif.ts';

/** The steps of the podium and a star above. */
const podium: Motif = (choice, { a, b, paper, black }) => {
  const high = choice.between(42, 48);
  const x = choice.between(26, 34);
  return [
    shape(a, circle(x, 24, choice.between(17, 20))),
    shape(black, `M${x} 8l5 11 12 1-9 8 3 12-11-6-11 6 3-12-9-8 12-1z`),
    shape(paper, `M20 ${high}h20v42H20z`),
    shape(b, `M0 ${high + choice.between(8, 12)}h20v40H0z`),
    shape(black, `M40 ${high + choice.between(14, 20)}h20v40H40z`),
  ];
};

/** A medal on its ribbon. */
const medal: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(50, 54);
  return [
    shape(a, `M8 0h16l14 36H24z`),
    shape(b, `M52 0H36L22 36h14z`),
    shape(black, circle(30, y, 22)),
    shape(paper, circle(30, y, 17)),
    shape(black, `M27 ${y + 11}v-14l-6 3v-6l8-6h5v23z`),
  ];
};

/** A cup that is pleased with itself. */
const cup: Motif = (choice, { a, b, paper, black }) => {
  const y = choice.between(18, 26);
  return [
    shape(black, ring(13, y + 12, 11, 6), ring(47, y + 12, 11, 6)),
    shape(paper, `M13 ${y}h34v18q0 18-17 18t-17-18z`),
    shape(a, `M13 ${y}h34v5H13z`),
    shape(
      black,
      circle(23, y + 13, 3),
      circle(37, y + 13, 3),
      `M20 ${y + 20}h20q-2 10-10 10t-10-10z`,
    ),
    shape(b, `M27 ${y + 36}h6l4 14H23z`),
    shape(black, `M14 ${y + 48}h32v8H14z`),
  ];
};

export const contest: readonly Motif[] = [podium, medal, cup];
