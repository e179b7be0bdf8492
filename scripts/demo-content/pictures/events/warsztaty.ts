import { line, path, piece, round, slab, soft, star, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** A hand whose every finger is a tool. */
const toolHand: Motif = ({ big, second, spark, onBig }, chance) => {
  const lean = chance.between(-6, 6);
  const pencil =
    slab(spark, 250, 380, 100, 430) +
    piece(onBig === spark ? second : onBig, [
      [250, 385],
      [350, 385],
      [300, 240],
    ]) +
    piece(second, [
      [278, 305],
      [322, 305],
      [300, 240],
    ]);
  const brush =
    slab(second, 402, 420, 76, 380) +
    slab(spark, 392, 340, 96, 90) +
    path(second, 'M392 345C380 250 420 200 440 90C470 200 500 250 488 345Z');
  const scissors =
    turned(9, 590, 500, slab(second, 562, 90, 46, 560)) +
    turned(-9, 590, 500, slab(big, 572, 90, 46, 560)) +
    round(spark, 590, 440, 22);
  const needle =
    line(second, 34, 'M716 800V220', 'round') +
    line(spark, 12, 'M716 250C860 150 960 330 860 470C790 570 900 640 1000 560', 'round');
  const thumb = turned(
    48,
    850,
    900,
    slab(spark, 800, 640, 110, 330) + slab(second, 770, 560, 170, 120),
  );
  const palm = soft(big, [
    [220, 790],
    [480, 760],
    [740, 780],
    [840, 900],
    [800, 1110],
    [690, 1230],
    [690, 1600],
    [360, 1600],
    [350, 1240],
    [230, 1060],
  ]);
  return turned(
    lean,
    540,
    1000,
    pencil + brush + scissors + needle + thumb + palm + star(onBig, 520, 1010, 130, 5),
  );
};

/** Scissors that are a bird: rings for eyes, blades for a beak. */
const scissorBird: Motif = ({ big, second, spark, onBig }, chance) => {
  const open = chance.between(-6, 8);
  const right =
    line(second, 110, 'M750 470L520 860') +
    piece(second, [
      [600, 800],
      [470, 760],
      [390, 1400],
    ]) +
    round(second, 780, 360, 250) +
    round(big, 780, 360, 165) +
    round(second, 745, 400, 76);
  const left =
    line(big, 110, 'M330 470L560 860') +
    piece(big, [
      [480, 800],
      [610, 760],
      [690, 1400],
    ]) +
    round(big, 300, 360, 250) +
    round(onBig, 300, 360, 165) +
    round(big, 335, 400, 76);
  const paper = piece(spark, [
    [-10, 1130],
    [370, 1150],
    [540, 1460],
    [710, 1150],
    [1090, 1120],
    [1090, 1540],
    [-10, 1540],
  ]);
  return (
    paper +
    turned(open, 540, 820, right) +
    turned(-open, 540, 820, left) +
    round(spark, 540, 820, 40)
  );
};

/** A pencil that takes off. */
const pencilRocket: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const lean = chance.between(8, 20);
  const stars = times(7, (i) =>
    star(spark, 110 + ((i * 397) % 900), 120 + ((i * 523) % 1100), 26 + (i % 3) * 14),
  );
  const body =
    slab(big, 410, 480, 260, 640) +
    slab(second, 410, 480, 86, 640) +
    piece(onBig === ground ? spark : onBig, [
      [408, 485],
      [672, 485],
      [540, 170],
    ]) +
    piece(second, [
      [487, 300],
      [593, 300],
      [540, 165],
    ]) +
    piece(second, [
      [410, 860],
      [410, 1120],
      [250, 1200],
    ]) +
    piece(second, [
      [670, 860],
      [670, 1120],
      [830, 1200],
    ]) +
    round(onBig, 590, 720, 74) +
    round(spark, 590, 720, 46);
  const flame = times(3, (i) =>
    path(
      i === 1 ? second : spark,
      `M${410 + i * 40} 1120Q${430 + i * 35} ${1500 - i * 60} 540 ${1560 - i * 110}Q${650 - i * 35} ${1500 - i * 60} ${670 - i * 40} 1120Z`,
    ),
  );
  return stars + turned(lean, 540, 800, flame + body);
};

export const warsztaty: KindOfPictures = [
  {
    draw: toolHand,
    shows: 'dłoń, która zamiast palców ma narzędzia: ołówek, pędzel, nożyczki i igłę',
  },
  { draw: scissorBird, shows: 'nożyczki podobne do ptaka: kółka są oczami, ostrza dziobem' },
  { draw: pencilRocket, shows: 'ołówek, który startuje jak rakieta' },
];
