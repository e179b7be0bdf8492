import { half, line, path, piece, round, slab, soft, star, times, turned } from '../cut.ts';
import type { Motif } from '../sheet.ts';

/** A mask made of two butterfly wings. */
export const butterflyMask: Motif = ({ big, second, spark, onBig, ground }) => {
  const wing =
    path(
      big,
      'M540 640C620 330 900 200 1010 330C1080 470 960 700 760 760C960 800 960 1040 820 1100C680 1140 580 960 540 800Z',
    ) +
    round(second, 860, 470, 92) +
    round(spark, 860, 470, 46) +
    round(spark, 800, 960, 62) +
    round(ground, 690, 650, 112, 84) +
    line(onBig, 16, 'M590 800C640 900 700 960 740 970', 'round');
  return (
    wing +
    `<g transform="translate(1080) scale(-1 1)">${wing}</g>` +
    soft(second, [
      [540, 520],
      [580, 700],
      [570, 1000],
      [540, 1140],
      [510, 1000],
      [500, 700],
    ]) +
    line(second, 18, 'M530 540C500 420 440 380 380 390M550 540C580 420 640 380 700 390', 'round') +
    round(second, 372, 392, 26) +
    round(second, 708, 392, 26)
  );
};

/** A jug out of which raspberries tumble. */
export const raspberryJug: Motif = ({ big, second, spark, onBig }) => {
  const berry = (x: number, y: number) =>
    times(3, (row) =>
      times(3 - row, (i) =>
        round(spark === big ? second : spark, x - 54 + i * 54 + row * 27, y + row * 44, 34),
      ),
    ) + star(second, x, y - 34, 54, 5, 0.4);
  return (
    turned(
      -58,
      600,
      620,
      path(
        big,
        'M420 240H740L700 380C860 470 900 640 850 800C820 900 740 950 580 950C420 950 340 900 310 800C260 640 300 470 460 380Z',
      ) +
        line(big, 60, 'M810 470C1010 430 1010 760 850 740') +
        slab(onBig, 420, 240, 320, 44) +
        path(onBig, 'M320 640Q580 760 845 640V700Q580 820 322 700Z'),
    ) +
    berry(210, 800) +
    berry(370, 960) +
    berry(180, 1040) +
    berry(520, 1180) +
    berry(300, 1230) +
    berry(700, 1340) +
    berry(130, 1370) +
    berry(480, 1400)
  );
};

/** A lady's hat on a chair. */
export const hatOnChair: Motif = ({ big, second, spark, onBig }) =>
  slab(second, 300, 260, 60, 1180) +
  slab(second, 720, 260, 60, 1180) +
  slab(second, 330, 560, 420, 50) +
  slab(second, 330, 700, 420, 50) +
  slab(second, 260, 900, 560, 90) +
  turned(
    -14,
    330,
    280,
    round(big, 360, 320, 330, 92) +
      path(big, 'M190 310C180 60 540 60 530 310Z') +
      path(onBig, 'M186 300Q360 380 534 300V236Q360 316 190 236Z') +
      times(6, (i) => turned(i * 60, 500, 250, round(spark, 500, 200, 28, 44))) +
      round(big, 500, 250, 26),
  ) +
  slab(spark, -10, 1430, 1100, 110);

/** A cat curled up on an open book. */
export const catOnBook: Motif = ({ big, second, spark, onBig }) =>
  path(
    spark,
    'M540 1010C420 900 200 880 60 930V1340C200 1290 420 1310 540 1420C660 1310 880 1290 1020 1340V930C880 880 660 900 540 1010Z',
  ) +
  line(second, 16, 'M540 1020V1410') +
  times(3, (i) =>
    line(
      second,
      12,
      `M130 ${1150 + i * 56}Q320 ${1110 + i * 56} 460 ${1190 + i * 56}M950 ${1150 + i * 56}Q760 ${1110 + i * 56} 620 ${1190 + i * 56}`,
    ),
  ) +
  round(big, 540, 760, 370, 330) +
  line(onBig, 26, 'M860 900C720 1040 400 1040 300 880C220 740 330 560 500 560', 'round') +
  round(big, 640, 720, 190, 165) +
  piece(big, [
    [480, 660],
    [500, 470],
    [620, 570],
  ]) +
  piece(big, [
    [680, 570],
    [800, 480],
    [815, 670],
  ]) +
  line(onBig, 16, 'M540 710q40 44 80 0M690 710q40 44 80 0', 'round') +
  piece(
    spark,
    [
      [630, 770],
      [680, 770],
      [655, 805],
    ],
    2,
  ) +
  line(onBig, 8, 'M600 800L480 780M600 820L490 840M710 800L830 780M710 820L820 840');

/** A pine cone in a hat, a finger to its lips. */
export const pineCone: Motif = ({ big, second, spark, onBig }) =>
  soft(big, [
    [540, 360],
    [780, 520],
    [860, 850],
    [740, 1200],
    [540, 1400],
    [340, 1200],
    [220, 850],
    [300, 520],
  ]) +
  times(5, (row) =>
    times(4, (i) =>
      half(second, 330 + i * 140 + (row % 2) * 70 - 35, 1020 + row * 76 - (row > 2 ? 6 : 0), 66),
    ),
  ) +
  slab(second, 230, 400, 620, 60) +
  piece(second, [
    [340, 410],
    [380, 110],
    [700, 110],
    [740, 410],
  ]) +
  slab(spark, 355, 310, 372, 66) +
  round(onBig, 430, 640, 58, 72) +
  round(onBig, 650, 640, 58, 72) +
  round(onBig === second ? big : second, 442, 652, 26) +
  round(onBig === second ? big : second, 638, 652, 26) +
  round(onBig, 540, 850, 52, 40) +
  line(spark, 66, 'M900 1130C800 1080 700 1000 560 930V800', 'round');

/** An open wooden box with the sun in it. */
export const sunInBox: Motif = ({ big, second, spark, onBig }) =>
  piece(second, [
    [60, 380],
    [260, 480],
    [260, 1180],
    [60, 1300],
  ]) +
  piece(second, [
    [1020, 380],
    [820, 480],
    [820, 1180],
    [1020, 1300],
  ]) +
  piece(second, [
    [260, 470],
    [540, 270],
    [820, 470],
  ]) +
  slab(big, 240, 460, 600, 760, 8) +
  slab(onBig, 300, 520, 480, 560, 6) +
  times(12, (i) =>
    turned(
      i * 30,
      540,
      800,
      piece(
        spark === onBig ? second : spark,
        [
          [510, 640],
          [570, 640],
          [540, 545],
        ],
        3,
      ),
    ),
  ) +
  round(spark === onBig ? second : spark, 540, 800, 150) +
  slab(big, 300, 960, 480, 130) +
  slab(second, 200, 1210, 680, 70) +
  slab(spark, -10, 1400, 1100, 130) +
  slab(second, 160, 1270, 760, 150);

/** Three chairs one on top of the other, across a wall. */
export const threeChairs: Motif = ({ big, second, spark, onBig }) => {
  const chair = (x: number, y: number, turn: number, fill: string) =>
    turned(
      turn,
      x,
      y,
      slab(fill, x - 200, y - 290, 60, 520) +
        slab(fill, x - 200, y, 400, 62) +
        slab(fill, x + 140, y, 60, 230) +
        slab(fill, x - 236, y - 300, 130, 66),
    );
  return (
    slab(big, -10, 1040, 1100, 500) +
    times(4, (row) => line(onBig, 10, `M0 ${1140 + row * 105}H1080`)) +
    times(20, (i) =>
      line(
        onBig,
        10,
        `M${(i % 5) * 230 + (Math.floor(i / 5) % 2) * 110 + 50} ${1040 + Math.floor(i / 5) * 105}v104`,
      ),
    ) +
    chair(540, 810, -3, second) +
    chair(570, 590, 6, spark) +
    chair(520, 360, -9, big)
  );
};
