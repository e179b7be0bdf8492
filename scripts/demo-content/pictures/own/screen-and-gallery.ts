import { half, lens, line, path, piece, round, slab, star, times, turned } from '../cut.ts';
import type { Motif } from '../sheet.ts';

/** A cinema seat whose back smiles. */
export const smilingSeat: Motif = ({ big, second, spark, onBig }) =>
  slab(second, 300, 1260, 90, 200) +
  slab(second, 690, 1260, 90, 200) +
  path(big, 'M260 300Q260 170 400 170H680Q820 170 820 300V900H260Z') +
  path(second, 'M230 900H850Q900 900 900 1000V1100H180V1000Q180 900 230 900Z') +
  slab(big, 260, 1090, 560, 180) +
  slab(spark, 120, 760, 140, 520, 12) +
  slab(spark, 820, 760, 140, 520, 12) +
  round(onBig, 420, 430, 50, 62) +
  round(onBig, 660, 430, 50, 62) +
  path(onBig, 'M360 580Q540 880 720 580Q540 690 360 580Z') +
  slab(second, 100, 1440, 880, 40);

/** An eye and an ear joined by a strip of film. */
export const eyeAndEar: Motif = ({ big, second, spark, onBig }) =>
  line(second, 110, 'M430 480C1050 480 1050 800 640 800C200 800 180 1010 420 1130') +
  times(
    8,
    (i) => slab(spark, 480 + i * 44, 448, 24, 20, 2) + slab(spark, 480 + i * 44, 496, 24, 20, 2),
  ) +
  times(
    9,
    (i) => slab(spark, 330 + i * 46, 772, 24, 18, 2) + slab(spark, 330 + i * 46, 812, 24, 18, 2),
  ) +
  lens(big, 400, 400, 640, 480) +
  round(onBig, 400, 400, 150) +
  round(second === onBig ? big : second, 400, 400, 78) +
  path(
    big,
    'M470 1080C470 860 900 840 920 1100C930 1230 820 1260 790 1350C760 1470 600 1480 580 1370',
  ) +
  path(
    onBig,
    'M570 1080C580 960 800 960 815 1100C820 1180 740 1210 710 1280C690 1330 650 1330 645 1290C700 1200 740 1140 690 1090C660 1060 610 1060 570 1080Z',
  );

/** A deck chair before the beam of a projector. */
export const deckChair: Motif = ({ big, second, spark, onBig }) =>
  piece(spark, [
    [1090, 60],
    [1090, 170],
    [-10, 800],
    [-10, 260],
  ]) +
  path(second, 'M0 1330Q540 1240 1080 1330V1540H0Z') +
  line(second, 40, 'M200 700L790 1370M840 930L330 1370', 'round') +
  piece(big, [
    [190, 640],
    [330, 560],
    [640, 1010],
    [900, 920],
    [930, 1010],
    [600, 1160],
    [480, 1110],
  ]) +
  times(3, (i) =>
    piece(
      onBig,
      [
        [270 + i * 95, 690 + i * 135],
        [380 + i * 90, 620 + i * 135],
        [405 + i * 90, 655 + i * 135],
        [295 + i * 95, 725 + i * 135],
      ],
      2,
    ),
  ) +
  times(6, (i) => star(spark, 100 + ((i * 337) % 900), 80 + ((i * 71) % 130), 22));

/** A bowler hat lies on a piano keyboard. */
export const bowlerOnKeys: Motif = ({ big, second, spark, onBig }) =>
  slab(second, -10, 960, 1100, 90) +
  times(7, (i) => slab(big, 20 + i * 150, 1040, 140, 520)) +
  times(6, (i) => (i === 2 ? '' : slab(onBig, 116 + i * 150, 1030, 92, 320))) +
  turned(
    -10,
    540,
    800,
    path(second, 'M250 830C230 340 850 340 830 830Z') +
      path(spark, 'M248 830C246 790 250 750 256 710Q540 780 824 710C830 750 834 790 832 830Z') +
      path(
        second,
        'M60 830C120 800 180 800 250 820Q540 880 830 820C900 800 960 800 1020 830C980 960 760 960 540 960C320 960 100 960 60 830Z',
      ),
  ) +
  round(spark, 840, 290, 130);

/** A hand on a round stone. */
export const handOnStone: Motif = ({ big, second, spark, onBig }) =>
  round(big, 540, 1010, 440, 400) +
  times(9, (i) => round(onBig, 300 + ((i * 211) % 500), 1080 + ((i * 67) % 240), 16)) +
  path(
    second,
    'M-20 240L330 420C470 470 560 560 640 640C700 700 650 770 580 720L500 660L720 900C770 960 700 1020 640 960L470 780L640 1010C680 1080 600 1120 550 1060L400 850L520 1080C550 1150 470 1180 430 1120L310 900L370 1060C390 1130 320 1150 290 1090L190 800C120 700 60 640 -20 610Z',
  ) +
  round(spark, 860, 260, 120);

/** One unbroken line that becomes a hand with a pencil. */
export const oneLine: Motif = ({ big, second, spark }) =>
  line(
    big,
    30,
    'M-20 1330C200 1330 260 1210 300 1090C340 960 220 900 250 820C280 760 350 800 380 880C400 700 330 560 400 530C460 510 480 620 500 760C500 600 480 440 550 430C620 430 610 600 620 760C640 640 640 520 700 530C760 540 740 680 730 800C750 720 790 660 830 690C870 730 820 860 800 960C780 1130 700 1230 690 1330C690 1420 900 1430 1100 1400',
    'round',
  ) +
  turned(
    38,
    640,
    560,
    slab(spark, 590, -10, 100, 560) +
      slab(second, 590, -10, 34, 560) +
      piece(second, [
        [590, 545],
        [690, 545],
        [640, 700],
      ]),
  );

/** A poster column with something to say. */
export const talkingColumn: Motif = ({ big, second, spark, onBig, ground }) =>
  slab(big, 120, 560, 400, 860) +
  path(second, 'M80 570C100 430 210 400 320 290C430 400 540 430 560 570Z') +
  round(second, 320, 280, 46) +
  slab(second, 80, 1400, 480, 90) +
  turned(
    -5,
    230,
    780,
    slab(onBig, 150, 660, 160, 230) + round(second === onBig ? big : second, 230, 775, 56),
  ) +
  turned(4, 420, 820, slab(spark, 350, 700, 130, 240) + star(second, 415, 820, 52)) +
  turned(3, 260, 1120, slab(spark, 160, 970, 190, 280) + half(second, 255, 1140, 76)) +
  turned(-3, 430, 1180, slab(onBig, 375, 1010, 110, 300)) +
  path(second, 'M640 760L560 940L760 800A250 220 0 1 0 640 760Z') +
  times(3, (i) => slab(ground, 650, 480 + i * 84, 250 - i * 50, 32));
