import { half, line, path, piece, round, slab, slice, soft, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** A trumpet out of which the sun rises. */
const trumpet: Motif = ({ big, second, spark, onBig }, chance) => {
  const rays = chance.whole(9, 12);
  const sun =
    times(rays, (i) => {
      const from = 184 + (i / rays) * 180;
      const reach = i % 2 ? 560 : 700;
      return slice(i % 2 ? spark : second, 540, 690, reach, from, from + 100 / rays);
    }) + half(spark, 540, 690, 270);
  const bell =
    path(big, 'M100 640C330 760 470 930 480 1200V1540H610V1200C620 930 750 760 980 640Z') +
    round(big, 540, 640, 440, 96) +
    round(onBig, 540, 640, 385, 66);
  const valves = times(
    3,
    (i) => slab(second, 610, 1170 + i * 110, 250, 46) + round(spark, 868, 1193 + i * 110, 50),
  );
  const wink = round(second, 450, 560, 22) + round(second, 630, 560, 22);
  return (
    bell +
    sun +
    wink +
    path(big, 'M100 640Q540 820 980 640Q760 760 690 850H390Q320 760 100 640Z') +
    valves
  );
};

/** A cello that is a bird: the scroll has a beak, the body spreads its wings. */
const celloBird: Motif = ({ big, second, spark, onBig }, chance) => {
  const lean = chance.between(-9, -3);
  const wing = (side: 1 | -1) =>
    times(3, (i) =>
      soft(i % 2 ? spark : second, [
        [540, 960 + i * 70],
        [540 + side * (420 - i * 60), 600 + i * 150],
        [540 + side * (600 - i * 90), 640 + i * 150],
        [540 + side * (400 - i * 60), 960 + i * 110],
      ]),
    );
  const body = soft(big, [
    [540, 640],
    [720, 690],
    [770, 830],
    [690, 960],
    [730, 1060],
    [850, 1210],
    [780, 1390],
    [540, 1440],
    [300, 1390],
    [230, 1210],
    [350, 1060],
    [390, 960],
    [310, 830],
    [360, 690],
  ]);
  const hole = (side: 1 | -1) =>
    line(
      onBig,
      26,
      `M${540 + side * 150} 960C${540 + side * 80} 1000 ${540 + side * 210} 1130 ${540 + side * 130} 1180`,
      'round',
    );
  const head =
    slab(second, 500, 240, 80, 900) +
    round(second, 540, 220, 110, 105) +
    piece(spark, [
      [600, 165],
      [830, 235],
      [610, 275],
    ]) +
    round(onBig === second ? big : spark, 560, 200, 30);
  const strings = times(4, (i) => line(onBig, 5, `M${510 + i * 20} 1130V1330`));
  return turned(
    lean,
    540,
    900,
    wing(1) +
      wing(-1) +
      body +
      hole(1) +
      hole(-1) +
      head +
      strings +
      slab(onBig, 470, 1140, 140, 26),
  );
};

/** A keyboard that has become a staircase up to the moon. */
const keys: Motif = ({ big, second, spark, onBig }, chance) => {
  const steps = 7;
  const moon = round(spark, 760, 330, 210) + (chance.often(0.5) ? round(second, 690, 290, 40) : '');
  const stairs = times(steps, (i) => {
    const x = -20 + i * 160;
    const top = 1300 - i * 125;
    return (
      slab(big, x, top, 152, 1600 - top) +
      (i % 7 === 2 || i % 7 === 6 ? '' : slab(onBig, x + 104, top, 96, 330))
    );
  });
  const foot = 1300 - 4 * 125;
  const cat =
    soft(second, [
      [640, foot - 10],
      [630, foot - 150],
      [690, foot - 250],
      [770, foot - 170],
      [780, foot - 10],
    ]) +
    round(second, 690, foot - 270, 68, 60) +
    piece(second, [
      [630, foot - 290],
      [640, foot - 370],
      [690, foot - 320],
    ]) +
    piece(second, [
      [690, foot - 320],
      [745, foot - 370],
      [752, foot - 285],
    ]) +
    line(
      second,
      26,
      `M775 ${foot - 30}C860 ${foot - 60} 850 ${foot - 200} 905 ${foot - 215}`,
      'round',
    );
  return moon + stairs + cat;
};

/** A note whose head sings. */
const singingNote: Motif = ({ big, second, spark, onBig }, chance) => {
  const tilt = chance.between(-16, -8);
  return (
    slice(spark, 380, 1060, 1500, -74, -40) +
    slice(second, 380, 1060, 1500, -58, -49) +
    slab(big, 640, 200, 86, 900) +
    path(big, 'M640 190C700 420 960 430 930 800C880 600 760 560 640 560Z') +
    turned(tilt, 430, 1110, round(big, 430, 1110, 340, 290)) +
    round(onBig, 350, 1010, 42) +
    round(onBig, 530, 985, 42) +
    turned(tilt, 470, 1200, round(onBig, 470, 1195, 110, 130) + round(second, 470, 1240, 60, 55))
  );
};

export const koncert: KindOfPictures = [
  { draw: trumpet, shows: 'trąbka, z której czary wschodzi słońce' },
  { draw: celloBird, shows: 'wiolonczela z głową ptaka i rozłożonymi skrzydłami' },
  { draw: keys, shows: 'schody z klawiszy pianina, na jednym siedzi kot i patrzy na księżyc' },
  { draw: singingNote, shows: 'nuta, która śpiewa na całe gardło', oneWay: true },
];
