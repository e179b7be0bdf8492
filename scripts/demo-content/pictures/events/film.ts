import { lens, line, path, piece, round, slab, slice, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** An eye whose iris is a reel of film. */
const reelEye: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const turn = chance.between(0, 60);
  const lashes = times(7, (i) =>
    turned(
      -60 + i * 20,
      540,
      900,
      piece(second, [
        [515, 470],
        [540, 150 + Math.abs(i - 3) * 30],
        [565, 470],
      ]),
    ),
  );
  const holes = times(5, (i) => turned(turn + i * 72, 540, 790, round(onBig, 540, 650, 62)));
  const tear =
    line(second, 96, 'M760 980C800 1150 690 1250 760 1540') +
    times(
      7,
      (i) =>
        slab(ground, 712 + (i % 2) * 4, 1060 + i * 72, 18, 34, 2) +
        slab(ground, 782, 1060 + i * 72, 18, 34, 2),
    );
  return (
    lashes +
    lens(spark, 540, 790, 1020, 760) +
    tear +
    round(big, 540, 790, 270) +
    holes +
    round(second, 540, 790, 56) +
    line(second, 44, 'M30 790Q540 30 1050 790', 'round')
  );
};

/** A small projector, and its beam wakes the moon. */
const moonbeam: Motif = ({ big, second, spark, onBig }, chance) => {
  const wink = chance.often(0.5);
  return (
    piece(spark, [
      [330, 1210],
      [362, 404],
      [928, 628],
      [410, 1240],
    ]) +
    round(big, 690, 400, 330) +
    round(onBig, 600, 360, 36, 50) +
    (wink ? line(onBig, 24, 'M735 370Q785 320 835 370', 'round') : round(onBig, 785, 360, 36, 50)) +
    path(onBig, 'M540 500Q690 690 850 490Q700 570 540 500Z') +
    turned(
      -40,
      300,
      1260,
      slab(second, 120, 1160, 300, 210) +
        slab(second, 410, 1205, 90, 110) +
        round(second, 150, 1070, 130) +
        round(second, 370, 1090, 105) +
        round(spark, 150, 1070, 34) +
        round(spark, 370, 1090, 28),
    ) +
    line(second, 30, 'M300 1330L180 1540M300 1330L430 1540M300 1330V1540')
  );
};

/** A strip of film runs into the distance like a road, a car in every picture. */
const filmRoad: Motif = ({ big, second, spark, onBig }, chance) => {
  const rows = 6;
  const edge = (y: number, side: number) => 540 + side * (60 + ((y - 560) / 970) ** 1.4 * 400);
  const heights = Array.from({ length: rows + 1 }, (_, i) => 560 + 980 * (i / rows) ** 1.7);
  const frames = times(rows, (i) => {
    const top = (heights[i] ?? 0) + 6 + i * 3;
    const bottom = (heights[i + 1] ?? 0) - 6 - i * 3;
    const inset = 0.66;
    const x = (y: number, side: number) => 540 + (edge(y, side) - 540) * inset;
    return piece(
      i % 2 ? spark : onBig,
      [
        [x(top, -1), top],
        [x(top, 1), top],
        [x(bottom, 1), bottom],
        [x(bottom, -1), bottom],
      ],
      2,
    );
  });
  const holes = times(13, (i) => {
    const y = 580 + 940 * (i / 13) ** 1.7;
    const size = 7 + i * 2.6;
    const x = (edge(y, 1) - 540) * 0.83;
    return (
      slab(onBig, 540 - x - size, y, size * 2, size * 1.4, 2) +
      slab(onBig, 540 + x - size, y, size * 2, size * 1.4, 2)
    );
  });
  const sun = chance.between(240, 300);
  return (
    slice(second, 540, 580, sun + 120, 180, 360) +
    slice(spark, 540, 580, sun, 180, 360) +
    piece(big, [
      [edge(560, -1), 560],
      [edge(560, 1), 560],
      [edge(1000, 1), 1000],
      [edge(1540, 1), 1540],
      [edge(1540, -1), 1540],
      [edge(1000, -1), 1000],
    ]) +
    frames +
    holes
  );
};

export const film: KindOfPictures = [
  { draw: reelEye, shows: 'wielkie oko, którego źrenicą jest szpula filmu' },
  { draw: moonbeam, shows: 'mały projektor, w jego świetle budzi się księżyc' },
  { draw: filmRoad, shows: 'taśma filmowa, która biegnie jak droga ku wschodzącemu słońcu' },
];
