import { line, path, piece, round, slab, slice, soft, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** A record with legs, in mid-step. */
const record: Motif = ({ big, second, spark, onBig }, chance) => {
  const label = chance.between(0, 360);
  return (
    line(second, 74, 'M420 900L330 1160L470 1370', 'round') +
    line(second, 74, 'M660 900L850 1080L760 1330', 'round') +
    piece(spark, [
      [430, 1330],
      [520, 1330],
      [540, 1380],
      [690, 1440],
      [430, 1440],
    ]) +
    turned(
      -34,
      760,
      1330,
      piece(spark, [
        [715, 1300],
        [805, 1300],
        [825, 1345],
        [970, 1405],
        [715, 1405],
      ]),
    ) +
    line(second, 46, 'M190 700L60 480L170 330', 'round') +
    line(second, 46, 'M880 640L1010 480L940 260', 'round') +
    round(big, 540, 620, 430) +
    times(
      4,
      (i) =>
        `<circle cx="540" cy="620" r="${215 + i * 52}" fill="none" stroke="${onBig}" stroke-width="6"/>`,
    ) +
    round(spark, 540, 620, 160) +
    turned(label, 540, 620, slice(second, 540, 620, 160, 0, 150)) +
    round(onBig === spark ? second : onBig, 540, 620, 24)
  );
};

/** A skirt that whirls, seen from above; two heads in the middle of the storm. */
const whirl: Motif = ({ big, second, spark, onBig }, chance) => {
  const blades = chance.whole(8, 10);
  const ring = (fill: string, other: string, reach: number, turn: number) =>
    times(blades, (i) =>
      turned(
        turn + (i / blades) * 360,
        540,
        764,
        path(
          i % 2 ? fill : other,
          `M540 764C${540 + reach * 0.1} ${764 - reach * 0.6} ${540 + reach * 0.5} ${764 - reach * 0.95} ${540 + reach * 0.85} ${764 - reach * 0.8}C${540 + reach * 1.02} ${764 - reach * 0.5} ${540 + reach * 0.8} ${764 - reach * 0.1} 540 764Z`,
        ),
      ),
    );
  return (
    ring(big, second, 560, 0) +
    ring(spark, big, 340, 18) +
    round(second, 485, 730, 98) +
    round(onBig === second ? spark : onBig, 600, 800, 98) +
    line(big, 40, 'M430 660Q300 560 380 450', 'round') +
    line(big, 40, 'M650 870Q780 970 700 1080', 'round')
  );
};

/** A shoe with a heel and a shoe without, toe to toe; the floor marks their steps. */
const shoes: Motif = ({ big, second, spark, onBig }, chance) => {
  const tap = chance.between(-14, -4);
  return (
    times(5, (i) =>
      turned(
        -30 + i * 16,
        540,
        1700,
        round(i % 2 ? spark : onBig, 540 + (i % 2) * 60, 330 + (i % 2) * 40, 52, 84) +
          round(i % 2 ? spark : onBig, 540 + (i % 2) * 60, 470 + (i % 2) * 40, 34, 36),
      ),
    ) +
    slab(second, -10, 1290, 1100, 260) +
    turned(
      tap,
      330,
      1290,
      slab(spark, 120, 560, 150, 340) +
        path(big, 'M90 800H300C300 960 350 1030 470 1090C560 1130 590 1170 590 1230V1290H90Z') +
        slab(onBig, 80, 1250, 515, 44) +
        times(3, (i) => line(onBig, 16, `M${300 + i * 46} ${960 + i * 52}l-90 60`, 'round')),
    ) +
    path(
      big,
      'M1010 800C950 800 890 880 850 960C790 1080 700 1130 600 1170C550 1195 550 1290 590 1290H740C840 1270 900 1210 940 1120L965 1290H1005L1040 860Z',
    ) +
    path(
      onBig,
      'M975 830C930 850 905 900 870 980C820 1090 730 1140 660 1165C780 1170 880 1110 925 1010Z',
    ) +
    round(spark, 665, 1215, 30)
  );
};

/** An accordion smiles from ear to ear. */
const accordion: Motif = ({ big, second, spark, onBig }, chance) => {
  const folds = 9;
  const bow = chance.between(90, 170);
  const fold = (i: number) => {
    const x = 210 + i * (660 / folds);
    const sink = (t: number) => bow * Math.sin(t * Math.PI);
    const t0 = i / folds;
    const t1 = (i + 1) / folds;
    const next = 210 + (i + 1) * (660 / folds);
    return piece(
      i % 2 ? second : spark,
      [
        [x, 460 + sink(t0)],
        [next, 460 + sink(t1)],
        [next, 1080 + sink(t1) * 1.6],
        [x, 1080 + sink(t0) * 1.6],
      ],
      3,
    );
  };
  const keys = times(
    7,
    (i) =>
      slab(onBig, 60, 480 + i * 84, 120, 66) +
      (i % 3 === 2 ? '' : slab(big, 60, 545 + i * 84, 70, 36)),
  );
  const buttons = times(12, (i) =>
    round(spark, 880 + (i % 2) * 80, 510 + Math.floor(i / 2) * 100, 26),
  );
  return (
    times(folds, fold) +
    turned(8, 160, 770, slab(big, 20, 400, 250, 730, 12) + keys) +
    turned(-8, 920, 770, slab(big, 810, 400, 230, 730, 12) + buttons) +
    soft(second, [
      [470, 250],
      [510, 200],
      [540, 240],
      [575, 195],
      [610, 255],
      [540, 345],
    ])
  );
};

export const potancowka: KindOfPictures = [
  { draw: record, shows: 'tańcząca płyta gramofonowa na dwóch nogach' },
  { draw: whirl, shows: 'wirująca spódnica widziana z góry' },
  { draw: shoes, shows: 'dwa buty do tańca, nad nimi ślady kroków' },
  { draw: accordion, shows: 'rozciągnięty akordeon, nad nim serce' },
];
