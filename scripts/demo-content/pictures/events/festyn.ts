import { line, path, piece, round, slab, slice, soft, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** A big wheel, and the sun has bought a ticket. */
const bigWheel: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const cabins = 8;
  const start = chance.between(0, 45);
  const cabin = (i: number) => {
    const angle = ((start + i * (360 / cabins)) / 180) * Math.PI;
    const x = 540 + Math.cos(angle) * 430;
    const y = 620 + Math.sin(angle) * 430;
    const fill = i % 2 ? second : spark;
    if (i === 5) {
      return (
        times(12, (ray) => turned(ray * 30, x, y + 30, slab(spark, x - 12, y - 130, 24, 90))) +
        round(spark, x, y + 30, 88)
      );
    }
    return (
      slab(fill, x - 78, y - 20, 156, 100) +
      piece(fill, [
        [x - 90, y - 30],
        [x + 90, y - 30],
        [x, y - 100],
      ])
    );
  };
  return (
    piece(second, [
      [500, 620],
      [580, 620],
      [860, 1540],
      [760, 1540],
      [540, 780],
      [320, 1540],
      [220, 1540],
    ]) +
    round(big, 540, 620, 440) +
    round(ground, 540, 620, 372) +
    times(cabins, (i) =>
      turned(start + i * (360 / cabins), 540, 620, slab(big, 540, 604, 420, 32)),
    ) +
    round(big, 540, 620, 120) +
    round(onBig, 540, 620, 56) +
    times(cabins, cabin)
  );
};

/** A rooster cut from coloured paper, as people here hang on the wall. */
const cutRooster: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const feathers = chance.whole(4, 5);
  const tail = times(feathers, (i) =>
    turned(
      -64 + i * 24,
      560,
      960,
      soft(i % 2 ? second : spark, [
        [550, 960],
        [470, 600],
        [520, 230 + i * 30],
        [640, 200 + i * 30],
        [650, 420],
        [620, 700],
      ]) + round(ground, 570, 350 + i * 26, 38, 58),
    ),
  );
  const body = soft(big, [
    [770, 470],
    [830, 640],
    [800, 900],
    [680, 1090],
    [470, 1150],
    [280, 1060],
    [210, 900],
    [420, 900],
    [600, 780],
    [640, 520],
  ]);
  const wing = times(3, (i) =>
    turned(i * 17 - 10, 640, 880, slice(i % 2 ? onBig : second, 640, 880, 300 - i * 70, 130, 205)),
  );
  const comb = times(4, (i) => round(spark, 650 + i * 46, 400 - (i % 2) * 34, 48, 62));
  return (
    turned(-14, 560, 960, tail) +
    comb +
    body +
    round(big, 725, 490, 120) +
    piece(second, [
      [820, 440],
      [990, 510],
      [825, 550],
    ]) +
    soft(spark, [
      [790, 570],
      [850, 620],
      [820, 720],
      [770, 640],
    ]) +
    round(onBig, 745, 465, 36) +
    wing +
    line(
      second,
      40,
      'M480 1130V1330L390 1390M480 1330L560 1390M640 1100V1330L550 1390M640 1330L720 1390',
    ) +
    times(9, (i) => round(i % 2 ? big : spark, 60 + i * 120, 1470, 52, 46))
  );
};

/** Balloons on one string have lifted a cow off the meadow. */
const balloons: Motif = ({ big, second, spark, onBig }, chance) => {
  const places = [
    [330, 420, 190],
    [720, 360, 210],
    [520, 240, 180],
    [540, 560, 170],
    [860, 620, 140],
    [190, 660, 130],
  ] as const;
  const fills = [big, second, spark];
  const sway = chance.between(-30, 30);
  const strings = places
    .map(([x, y]) => line(second, 6, `M${x} ${y}Q540 800 ${540 + sway} 1040`))
    .join('');
  const bags = places
    .map(([x, y, r], i) => {
      const fill = fills[i % 3] ?? big;
      return (
        round(fill, x, y, r, r * 1.15) +
        piece(fill, [
          [x, y + r],
          [x + 28, y + r * 1.3],
          [x - 28, y + r * 1.3],
        ])
      );
    })
    .join('');
  const x = 540 + sway;
  const cow =
    soft(big, [
      [x - 230, 1080],
      [x, 1040],
      [x + 220, 1080],
      [x + 240, 1200],
      [x + 200, 1280],
      [x - 200, 1280],
      [x - 250, 1190],
    ]) +
    times(4, (i) => turned(i * 9 - 14, x, 1250, slab(big, x - 210 + i * 120, 1240, 52, 130))) +
    piece(big, [
      [x + 200, 1060],
      [x + 350, 1020],
      [x + 390, 1200],
      [x + 300, 1240],
    ]) +
    piece(second, [
      [x + 215, 1060],
      [x + 190, 960],
      [x + 260, 1040],
    ]) +
    piece(second, [
      [x + 330, 1030],
      [x + 380, 940],
      [x + 370, 1060],
    ]) +
    round(onBig, x + 300, 1100, 20) +
    soft(onBig, [
      [x - 150, 1080],
      [x - 40, 1090],
      [x - 60, 1190],
      [x - 170, 1170],
    ]) +
    round(onBig, x + 70, 1170, 62, 44) +
    line(big, 18, `M${x - 240} 1110Q${x - 340} 1090 ${x - 310} 1230`, 'round');
  return path(second, 'M0 1470Q300 1400 560 1450T1080 1420V1540H0Z') + strings + bags + cow;
};

export const festyn: KindOfPictures = [
  { draw: bigWheel, shows: 'diabelski młyn, w jednym z wagoników jedzie słońce' },
  { draw: cutRooster, shows: 'kogut wycięty z kolorowego papieru' },
  { draw: balloons, shows: 'pęk balonów, który unosi krowę nad łąkę' },
];
