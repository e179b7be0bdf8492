import { half, line, path, piece, round, slab, soft, times, turned } from '../cut.ts';
import type { Motif } from '../sheet.ts';

/** A door ajar; a curtain peeps out. */
export const doorAjar: Motif = ({ big, second, spark, onBig }) =>
  slab(second, 200, 180, 680, 1250) +
  slab(spark, 280, 260, 520, 1170) +
  times(4, (i) =>
    path(
      second,
      `M${330 + i * 70} 260C${350 + i * 70} 700 ${300 + i * 60} 1100 ${330 + i * 50} 1430h22C${330 + i * 60} 1100 ${385 + i * 70} 700 ${352 + i * 70} 260Z`,
    ),
  ) +
  path(spark, 'M280 900C160 1000 130 1200 60 1430H420V900Z') +
  line(
    second,
    16,
    'M280 960C210 1080 180 1250 150 1430M330 960C290 1100 270 1260 250 1430',
    'round',
  ) +
  piece(big, [
    [540, 250],
    [960, 130],
    [960, 1540],
    [540, 1440],
  ]) +
  piece(onBig, [
    [610, 360],
    [890, 290],
    [890, 720],
    [610, 720],
  ]) +
  piece(onBig, [
    [610, 830],
    [890, 850],
    [890, 1390],
    [610, 1330],
  ]) +
  round(spark, 590, 775, 34) +
  slab(second, -10, 1430, 560, 60);

/** A clay pot under the striped awning of a stall. */
export const potUnderAwning: Motif = ({ big, second, spark, onBig }) =>
  slab(second, 120, 470, 44, 1070) +
  slab(second, 916, 470, 44, 1070) +
  times(
    7,
    (i) =>
      slab(i % 2 ? spark : second, 60 + i * 137, 180, 138, 300) +
      turned(180, 129 + i * 137, 475, half(i % 2 ? spark : second, 129 + i * 137, 475, 69)),
  ) +
  slab(second, 60, 1240, 960, 80) +
  path(big, 'M400 660H680L650 760C820 830 850 1040 740 1240H340C230 1040 260 830 430 760Z') +
  slab(big, 380, 630, 320, 60) +
  line(onBig, 24, 'M300 960q48 -70 96 0t96 0t96 0t96 0t96 0', 'round') +
  slab(onBig, 310, 1050, 460, 26) +
  slab(spark, 160, 1320, 760, 220);

/** An apple on a checked blanket. */
export const appleOnBlanket: Motif = ({ big, second, spark, onBig }) =>
  slab(onBig, -10, 900, 1100, 640) +
  times(4, (i) => slab(second, -10, 960 + i * 150, 1100, 66)) +
  times(5, (i) => slab(second, 60 + i * 220, 895, 86, 640)) +
  times(20, (i) => slab(spark, 60 + (i % 5) * 220, 960 + Math.floor(i / 5) * 150, 86, 66)) +
  soft(big, [
    [540, 430],
    [700, 350],
    [870, 430],
    [900, 680],
    [780, 960],
    [640, 1040],
    [540, 1010],
    [440, 1040],
    [300, 960],
    [180, 680],
    [210, 430],
    [380, 350],
  ]) +
  line(second, 36, 'M540 450C540 340 570 260 640 200', 'round') +
  path(
    spark === big ? second : spark,
    'M580 330C640 180 800 160 900 210C860 340 720 400 580 330Z',
  ) +
  path(onBig, 'M290 520C300 440 360 420 400 440C330 490 320 560 330 640C300 610 285 570 290 520Z');

/** Two hands turned to each other. */
export const twoHands: Motif = ({ big, second, spark, onBig }) => {
  const hand = (fill: string) =>
    line(fill, 92, 'M330 860V420', 'round') +
    line(fill, 88, 'M232 860V500', 'round') +
    line(fill, 84, 'M140 900V620', 'round') +
    line(fill, 88, 'M424 880V500', 'round') +
    line(fill, 88, 'M420 1080C520 1030 500 900 530 820', 'round') +
    soft(fill, [
      [95, 860],
      [280, 820],
      [470, 860],
      [480, 1080],
      [400, 1230],
      [180, 1230],
      [100, 1060],
    ]) +
    slab(fill, 180, 1180, 230, 400);
  return (
    round(spark, 540, 480, 150) +
    hand(big) +
    line(onBig, 20, 'M230 980Q290 1100 240 1200', 'round') +
    `<g transform="translate(1080) scale(-1 1)">${hand(second)}</g>`
  );
};

/** A microphone that is an ice lolly. */
export const lollyMicrophone: Motif = ({ big, second, spark, onBig, ground }) =>
  turned(
    -10,
    540,
    760,
    slab(spark, 490, 1010, 100, 440, 10) +
      path(big, 'M330 1030V480A210 210 0 0 1 750 480V1030Z') +
      times(5, (i) => line(onBig, 14, `M${390 + i * 75} 300V760M330 ${380 + i * 90}H750`)) +
      slab(second, 320, 790, 440, 70) +
      path(second, 'M330 860H750V1040H330Z') +
      round(ground, 765, 320, 96) +
      path(second, 'M380 1030C380 1130 440 1130 440 1030Z'),
  ) + line(second, 26, 'M210 330C120 480 120 640 210 780M110 250C-20 450 -20 680 110 860', 'round');

/** A hammer; a paper aeroplane takes off from its handle. */
export const hammerPlane: Motif = ({ big, second, spark, onBig }) =>
  turned(
    24,
    460,
    1000,
    slab(spark, 410, 520, 104, 700) +
      piece(second, [
        [250, 1150],
        [660, 1150],
        [800, 1230],
        [660, 1400],
        [250, 1380],
      ]) +
      slab(second, 180, 1140, 96, 260),
  ) +
  piece(big, [
    [520, 560],
    [1040, 100],
    [900, 760],
    [730, 560],
  ]) +
  piece(onBig, [
    [730, 560],
    [1040, 100],
    [770, 690],
  ]) +
  line(second, 18, 'M430 330C330 300 240 320 170 380M560 190C470 150 380 150 300 190', 'round');

/** A crooked mug whose handle is an ear. */
export const earMug: Motif = ({ big, second, spark, onBig }) =>
  path(
    second,
    'M720 620C900 500 1060 620 1010 800C990 880 930 890 910 960C880 1060 790 1080 740 1010Z',
  ) +
  path(
    spark,
    'M780 690C880 620 960 680 930 780C910 840 860 850 840 910C820 950 790 940 780 900C850 820 860 760 780 690Z',
  ) +
  piece(
    big,
    [
      [150, 470],
      [770, 400],
      [820, 800],
      [730, 1300],
      [290, 1340],
      [200, 900],
    ],
    14,
  ) +
  round(big, 460, 440, 312, 80) +
  round(onBig, 460, 436, 262, 52) +
  line(onBig, 24, 'M240 760q50 60 100 0t100 0t100 0t100 0t100 0', 'round') +
  line(spark, 30, 'M360 300C310 220 410 190 360 90M520 300C470 220 570 190 520 90', 'round') +
  slab(second, 90, 1350, 860, 60);

/** A record on two dancing legs. */
export const dancingRecord: Motif = ({ big, second, spark, onBig }) =>
  line(second, 84, 'M440 960L300 1150L400 1400M640 960L820 1090L980 1280', 'round') +
  piece(spark, [
    [350, 1360],
    [450, 1350],
    [470, 1410],
    [610, 1470],
    [350, 1470],
  ]) +
  turned(
    -40,
    980,
    1280,
    piece(spark, [
      [935, 1240],
      [1030, 1240],
      [1050, 1290],
      [1180, 1350],
      [935, 1350],
    ]),
  ) +
  round(big, 540, 600, 460) +
  times(
    5,
    (i) =>
      `<circle cx="540" cy="600" r="${200 + i * 50}" fill="none" stroke="${onBig}" stroke-width="7"/>`,
  ) +
  round(spark, 540, 600, 150) +
  path(second, 'M540 600L680 560A146 146 0 0 1 560 745Z') +
  round(onBig === spark ? second : onBig, 540, 600, 24);

/** A question mark whose dot is a light bulb. */
export const bulbQuestion: Motif = ({ big, second, spark, onBig }) =>
  line(big, 150, 'M270 470C270 80 830 80 830 470C830 720 540 680 540 950') +
  times(9, (i) => turned(-80 + i * 20, 540, 1230, slab(spark, 530, 1010, 20, 60))) +
  path(spark, 'M540 1090A140 140 0 0 1 620 1345V1390H460V1345A140 140 0 0 1 540 1090Z') +
  line(
    onBig === spark ? second : onBig,
    10,
    'M500 1390V1270L520 1240L540 1270L560 1240L580 1270V1390',
  ) +
  slab(second, 460, 1385, 160, 34) +
  slab(second, 475, 1428, 130, 34) +
  round(second, 540, 1475, 40, 22);

/** A brush and three blots of paint. */
export const brushAndBlots: Motif = ({ big, second, spark, onBig, ground }) => {
  const blot = (fill: string, x: number, y: number, r: number) =>
    soft(
      fill,
      Array.from({ length: 14 }, (_, i) => {
        const reach = i % 2 ? r * 0.72 : r * (0.95 + ((i * 37) % 5) / 14);
        const angle = (i / 14) * 2 * Math.PI;
        return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const;
      }),
    );
  return (
    blot(big, 330, 380, 270) +
    blot(second, 760, 800, 230) +
    blot(spark, 330, 1150, 250) +
    round(onBig === ground ? second : onBig, 250, 300, 36) +
    turned(
      32,
      620,
      760,
      slab(second, 575, -60, 90, 620) +
        slab(spark, 555, 540, 130, 150) +
        path(big, 'M555 690C500 860 570 980 620 1140C670 980 740 860 685 690Z'),
    )
  );
};

/** A falcon; its shadow is the shape of a boot. */
export const falconBoot: Motif = ({ big, second, spark, onBig }) =>
  path(
    big,
    'M540 170C600 160 660 200 665 260L720 290L660 320C650 380 690 420 790 400C900 380 990 300 1060 180C1070 420 960 640 760 690L820 860L690 800L600 880L560 720C330 700 160 560 60 300C180 400 330 430 450 400C490 380 470 250 540 170Z',
  ) +
  round(onBig, 595, 245, 22) +
  path(spark, 'M650 240C730 235 775 285 745 350C722 322 695 318 652 322Z') +
  path(second, 'M560 215L640 232L560 240Z') +
  times(3, (i) =>
    line(
      second,
      16,
      `M${190 + i * 90} ${392 + i * 16}L${250 + i * 80} ${452 + i * 14}M${900 - i * 60} ${372 + i * 22}L${930 - i * 70} ${470 + i * 16}`,
    ),
  ) +
  line(onBig, 14, 'M300 470Q420 560 520 540M780 470Q720 560 640 560', 'round') +
  path(
    second,
    'M290 980H560C560 1120 620 1180 760 1220C870 1250 900 1290 900 1370H260C240 1250 310 1120 290 980Z',
  ) +
  slab(second, 250, 1380, 660, 50) +
  slab(second, 250, 1425, 180, 44);
