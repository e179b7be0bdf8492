import { line, path, piece, round, slab, soft, star, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** One mask, two halves: the one laughs, the other weeps. */
const mask: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const lean = chance.between(-8, 8);
  const left = path(big, 'M540 230C300 190 150 260 150 300C120 800 220 1240 540 1350Z');
  const right = path(second, 'M540 230C780 190 930 260 930 300C960 800 860 1240 540 1350Z');
  return turned(
    lean,
    540,
    760,
    left +
      right +
      line(onBig, 52, 'M240 560Q340 470 450 580', 'round') +
      path(onBig, 'M540 1110C400 1110 300 1010 270 900C350 960 450 970 540 970Z') +
      path(ground, 'M630 540Q740 640 850 500Q840 660 735 670Q640 660 630 540Z') +
      path(ground, 'M540 970C650 970 740 1010 800 1110C720 1080 640 1090 540 1110Z') +
      path(spark, 'M735 720C690 800 690 860 735 865C780 860 780 800 735 720Z') +
      piece(spark, [
        [540, 560],
        [600, 850],
        [540, 870],
      ]),
  );
};

/** A curtain, just parted: somebody looks out. */
const curtain: Motif = ({ big, second, spark, onBig }, chance) => {
  const gap = chance.between(0.85, 1.15);
  const folds = (side: 1 | -1) =>
    times(4, (i) => {
      const x = 540 + side * (150 * gap + i * 125);
      return path(
        onBig,
        `M${x} 250C${x + side * 30} 700 ${x + side * 90} 1100 ${x + side * 170} 1420L${x + side * 196} 1420C${x + side * 110} 1100 ${x + side * 46} 700 ${x + side * 10} 250Z`,
      );
    });
  const half = (side: 1 | -1) =>
    path(
      big,
      `M${540 + side * 8} 180C${540 + side * 20} 520 ${540 + side * 330 * gap} 900 ${540 + side * 300} 1430H${540 + side * 700}V180Z`,
    );
  const face =
    round(spark, 540, 1020, 215, 260) +
    round(second, 470, 960, 34, 44) +
    round(second, 610, 960, 34, 44) +
    path(second, 'M430 1110Q540 1250 650 1110Q540 1160 430 1110Z');
  return (
    slab(second, 0, 180, 1080, 1400) +
    face +
    half(1) +
    half(-1) +
    folds(1) +
    folds(-1) +
    slab(big, -10, 60, 1100, 150) +
    times(9, (i) => round(onBig, 60 + i * 120, 215, 62, 58) + round(big, 60 + i * 120, 190, 66, 58))
  );
};

/** A hand that holds the strings of a dancing star. */
const puppet: Motif = ({ big, second, spark, onBig }, chance) => {
  const sway = chance.between(-60, 60);
  const finger = (x: number, length: number, lean: number) =>
    turned(lean, x, 330, slab(big, x - 46, 330, 92, length) + round(big, x, 330 + length, 47));
  const hand =
    slab(big, 330, -20, 380, 260) +
    soft(big, [
      [300, 120],
      [760, 120],
      [800, 300],
      [740, 430],
      [520, 460],
      [320, 420],
      [280, 280],
    ]) +
    finger(300, 260, 32) +
    finger(420, 340, 10) +
    finger(530, 370, 0) +
    finger(640, 340, -10) +
    finger(735, 270, -24);
  const x = 540 + sway;
  const strings = (
    [
      [170, 570, x - 190, 1075],
      [372, 690, x - 90, 1300],
      [530, 720, x, 900],
      [690, 690, x + 90, 1300],
      [840, 590, x + 190, 1075],
    ] as const
  )
    .map(([x1, y1, x2, y2]) => line(second, 7, `M${x1} ${y1}L${x2} ${y2}`))
    .join('');
  const doll =
    turned(sway / 6, x, 1110, star(second, x, 1130, 280, 5, 0.5)) +
    round(spark, x, 1110, 118) +
    round(second, x - 42, 1085, 15) +
    round(second, x + 42, 1085, 15) +
    path(second, `M${x - 55} 1130Q${x} 1200 ${x + 55} 1130Z`);
  return slab(onBig === second ? spark : onBig, 0, 1420, 1080, 120) + strings + hand + doll;
};

export const spektakl: KindOfPictures = [
  { draw: mask, shows: 'maska, z jednej strony roześmiana, z drugiej zapłakana' },
  { draw: curtain, shows: 'uchylona kurtyna, zza której ktoś wygląda z uśmiechem' },
  { draw: puppet, shows: 'dłoń, która na pięciu sznurkach prowadzi lalkę-gwiazdę' },
];
