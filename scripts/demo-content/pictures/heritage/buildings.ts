import { line, path, piece, round, slab, soft, times } from '../cut.ts';
import type { Motif } from '../sheet.ts';

/** A deciduous tree as a blot on a stem. */
export function tree(crown: string, stem: string, x: number, foot: number, size: number): string {
  return (
    slab(stem, x - size * 0.06, foot - size * 0.6, size * 0.12, size * 0.6) +
    soft(crown, [
      [x - size * 0.32, foot - size * 0.55],
      [x - size * 0.4, foot - size * 0.9],
      [x - size * 0.1, foot - size * 1.25],
      [x + size * 0.24, foot - size * 1.15],
      [x + size * 0.4, foot - size * 0.8],
      [x + size * 0.28, foot - size * 0.5],
    ])
  );
}

/** A hall of a gymnastic society: a gable and a row of tall windows. */
export const sokolniaHall: Motif = ({ big, second, spark, onBig }, chance) => {
  const windows = 6;
  const lit = chance.whole(0, windows - 1);
  return (
    slab(second, -10, 900, 1620, 180) +
    slab(big, 480, 420, 990, 490) +
    piece(second, [
      [440, 430],
      [520, 290],
      [1450, 290],
      [1520, 430],
    ]) +
    slab(big, 130, 430, 400, 480) +
    piece(big, [
      [90, 450],
      [330, 120],
      [570, 450],
    ]) +
    piece(second, [
      [60, 460],
      [330, 80],
      [600, 460],
      [545, 460],
      [330, 160],
      [115, 460],
    ]) +
    path(onBig, 'M270 400A60 60 0 0 1 390 400Z') +
    path(onBig, 'M240 900V640A90 90 0 0 1 420 640V900Z') +
    times(windows, (i) => {
      const x = 610 + i * 138;
      return path(i === lit ? spark : onBig, `M${x} 810V560A42 42 0 0 1 ${x + 84} 560V810Z`);
    }) +
    times(windows, (i) =>
      line(big, 9, `M${652 + i * 138} 510V812M${608 + i * 138} 660H${698 + i * 138}`),
    ) +
    line(second, 14, 'M330 100V-10') +
    piece(spark, [
      [335, 0],
      [470, 30],
      [335, 66],
    ])
  );
};

/** A works with a tall chimney. */
export const factory: Motif = ({ big, second, spark, onBig }, chance) => {
  const puffs = chance.whole(3, 4);
  return (
    times(puffs, (i) =>
      round(spark, 1240 - i * 190, 150 - (i % 2) * 40 + i * 14, 130 - i * 14, 92 - i * 8),
    ) +
    piece(second, [
      [1210, 960],
      [1250, 190],
      [1360, 190],
      [1400, 960],
    ]) +
    slab(big, 1228, 250, 154, 44) +
    slab(big, 130, 560, 1080, 400) +
    times(4, (i) =>
      piece(big, [
        [130 + i * 270, 570],
        [130 + i * 270, 370],
        [405 + i * 270, 570],
      ]),
    ) +
    times(4, (i) =>
      piece(
        onBig,
        [
          [152 + i * 270, 550],
          [152 + i * 270, 430],
          [300 + i * 270, 550],
        ],
        2,
      ),
    ) +
    times(6, (i) => slab(i === 2 ? spark : onBig, 190 + i * 165, 660, 110, 130)) +
    path(onBig, 'M620 960V850A60 60 0 0 1 740 850V960Z') +
    slab(second, -10, 945, 1620, 140)
  );
};

/** A palace behind its park. */
export const palace: Motif = ({ big, second, spark, onBig }, chance) => {
  const lean = chance.whole(0, 1);
  return (
    round(spark, 1300, 230, 120) +
    slab(big, 300, 450, 1000, 400) +
    slab(second, 280, 400, 1040, 66) +
    times(3, (i) => slab(onBig, 345 + i * 82, 540, 50, 120)) +
    times(3, (i) => slab(onBig, 1040 + i * 82, 540, 50, 120)) +
    times(3, (i) => slab(onBig, 345 + i * 82, 715, 50, 90)) +
    times(3, (i) => slab(onBig, 1040 + i * 82, 715, 50, 90)) +
    slab(onBig, 600, 440, 400, 410) +
    piece(second, [
      [560, 410],
      [800, 210],
      [1040, 410],
    ]) +
    round(spark, 800, 335, 44) +
    times(4, (i) => slab(big, 622 + i * 100, 440, 56, 410)) +
    slab(second, 570, 840, 460, 40) +
    path(second, 'M0 930Q400 830 800 880T1600 900V1080H0Z') +
    path(onBig, 'M720 880H880L1060 1080H540Z') +
    tree(spark, second, 150, 930, 500) +
    tree(spark, second, 1460, 940, 540 + lean * 40)
  );
};

/** A long manor of one storey under a high roof. */
export const manor: Motif = ({ big, second, spark, onBig }, chance) => {
  const smoke = chance.between(-30, 30);
  return (
    path(
      spark,
      `M1130 220C1090 150 ${1180 + smoke} 110 1140 30L1190 20C${1240 + smoke} 110 1160 150 1180 220Z`,
    ) +
    slab(second, 1110, 210, 90, 200) +
    slab(second, 400, 230, 90, 180) +
    piece(second, [
      [90, 560],
      [290, 300],
      [1310, 300],
      [1510, 560],
    ]) +
    slab(big, 160, 555, 1280, 330) +
    times(4, (i) => slab(onBig, 220 + i * 108, 640, 66, 120)) +
    times(4, (i) => slab(onBig, 990 + i * 108, 640, 66, 120)) +
    piece(big, [
      [610, 500],
      [800, 350],
      [990, 500],
    ]) +
    slab(onBig, 640, 500, 320, 385) +
    slab(second, 760, 670, 84, 215) +
    times(4, (i) => slab(big, 640 + i * 92, 500, 44, 390)) +
    path(second, 'M0 900Q500 860 800 890T1600 880V1080H0Z') +
    tree(spark, second, 90, 930, 380) +
    tree(spark, second, 1530, 930, 420)
  );
};

/** A wooden church with a small turret. */
export const woodenChurch: Motif = ({ big, second, spark, onBig }, chance) => {
  const moon = chance.between(180, 320);
  return (
    round(spark, moon, 230, 110) +
    slab(big, 380, 560, 840, 350) +
    times(6, (i) => line(onBig, 7, `M380 ${610 + i * 50}H1220`)) +
    piece(second, [
      [310, 600],
      [520, 290],
      [1120, 290],
      [1300, 600],
    ]) +
    slab(second, 740, 170, 110, 140) +
    piece(big, [
      [715, 180],
      [795, 30],
      [875, 180],
    ]) +
    line(second, 12, 'M795 40V-40M765 0H825') +
    slab(big, 250, 660, 200, 250) +
    piece(second, [
      [220, 670],
      [350, 520],
      [480, 670],
    ]) +
    path(onBig, 'M310 910V780A40 40 0 0 1 390 780V910Z') +
    times(4, (i) =>
      path(spark, `M${560 + i * 160} 780V690A36 36 0 0 1 ${632 + i * 160} 690V780Z`),
    ) +
    path(second, 'M0 930Q500 870 900 900T1600 880V1080H0Z') +
    tree(spark, second, 1420, 930, 480) +
    tree(spark, second, 110, 960, 320)
  );
};

/** The walls of a ruin, with pointed windows that frame the sky. */
export const ruin: Motif = ({ big, second, spark, ground }, chance) => {
  const bird = chance.between(-60, 60);
  const window = (x: number, y: number, w: number, h: number, fill: string) =>
    path(
      fill,
      `M${x} ${y + h}V${y + w}Q${x} ${y + w * 0.3} ${x + w / 2} ${y - w * 0.3}Q${x + w} ${y + w * 0.3} ${x + w} ${y + w}V${y + h}Z`,
    );
  return (
    round(spark, 1050, 330, 200) +
    piece(big, [
      [150, 950],
      [150, 420],
      [210, 330],
      [290, 390],
      [330, 240],
      [470, 170],
      [560, 290],
      [620, 260],
      [660, 480],
      [760, 560],
      [820, 530],
      [880, 700],
      [1000, 690],
      [1040, 560],
      [1130, 480],
      [1200, 520],
      [1250, 360],
      [1380, 280],
      [1450, 420],
      [1450, 950],
    ]) +
    window(240, 500, 120, 300, ground) +
    window(440, 400, 140, 400, ground) +
    window(1250, 520, 120, 280, ground) +
    path(second, 'M0 950Q260 860 520 930T1100 900T1600 930V1080H0Z') +
    tree(second, second, 960, 950, 330) +
    line(
      second,
      12,
      `M${700 + bird} 200q30 -40 60 0q30 -40 60 0M${860 + bird} 130q22 -30 44 0q22 -30 44 0`,
      'round',
    ) +
    times(5, (i) =>
      piece(big, [
        [690 + i * 70, 935],
        [720 + i * 70, 890 + (i % 2) * 20],
        [755 + i * 70, 940],
      ]),
    )
  );
};

/** A small chapel above a pond, and its reflection. */
export const pondsChapel: Motif = ({ big, second, spark, onBig }, chance) => {
  const ripples = chance.whole(4, 6);
  const chapel = (fill: string, roof: string, door: string) =>
    slab(fill, 690, 350, 220, 260) +
    piece(roof, [
      [650, 370],
      [800, 150],
      [950, 370],
    ]) +
    line(roof, 14, 'M800 170V60M762 98H838') +
    path(door, 'M755 610V480A45 45 0 0 1 845 480V610Z');
  return (
    path(second, 'M0 620Q300 500 560 580Q800 520 1060 580Q1340 500 1600 610V700H0Z') +
    chapel(big, spark, onBig) +
    tree(spark, second, 330, 610, 430) +
    tree(spark, second, 1270, 610, 480) +
    path(big, 'M0 660Q800 560 1600 660V1080H0Z') +
    `<g transform="translate(0 1240) scale(1 -1)" opacity="1">${slab(onBig, 700, 380, 200, 230)}${piece(
      onBig,
      [
        [660, 380],
        [800, 190],
        [940, 380],
      ],
    )}</g>` +
    times(ripples, (i) => line(big, 16, `M600 ${690 + i * 62}H1000`)) +
    times(5, (i) =>
      line(
        second,
        18,
        `M${90 + ((i * 317) % 480)} ${780 + i * 55}h170M${1090 + ((i * 211) % 300)} ${760 + i * 58}h150`,
        'round',
      ),
    )
  );
};

/** Low houses along a street, a church tower behind. */
export const townStreet: Motif = ({ big, second, spark, onBig }, chance) => {
  const fills = [big, spark, second] as const;
  const house = (i: number) => {
    const x = 20 + i * 265;
    const top = 560 + ((i * 67) % 90);
    const fill = fills[i % 3] ?? big;
    const roof = fills[(i + 2) % 3] ?? second;
    const opening = fill === big ? onBig : big;
    return (
      slab(fill, x, top, 250, 900 - top) +
      piece(roof, [
        [x - 22, top + 8],
        [x + 40, top - 130],
        [x + 210, top - 130],
        [x + 272, top + 8],
      ]) +
      slab(opening, x + 32, top + 70, 52, 84) +
      slab(opening, x + 168, top + 70, 52, 84) +
      slab(opening, x + 102, top + 110, 50, 800 - top + 4)
    );
  };
  const x = chance.between(880, 1080);
  return (
    slab(big, x, 250, 190, 660) +
    piece(second, [
      [x - 24, 262],
      [x + 95, -20],
      [x + 214, 262],
    ]) +
    round(onBig, x + 95, 350, 50) +
    line(big, 9, `M${x + 95} 350V316M${x + 95} 350H${x + 122}`) +
    times(6, house) +
    path(second, 'M0 895H1600V1080H0Z') +
    times(8, (i) => slab(onBig === second ? spark : onBig, 40 + i * 205, 975, 110, 20))
  );
};
