import { lens, line, moved, path, piece, round, slab, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** Two speech bubbles; where they meet, an eye opens. */
const bubbles: Motif = ({ big, second, spark, onBig }, chance) => {
  const tilt = chance.between(-10, 10);
  return turned(
    tilt,
    540,
    720,
    path(big, 'M160 1120L250 870A400 400 0 1 1 480 940Z') +
      path(second, 'M930 1330L820 1080A400 400 0 1 0 600 1130Z') +
      turned(
        -34,
        545,
        830,
        lens(spark, 590, 745, 620, 330) +
          round(second, 590, 745, 108) +
          round(onBig === second ? spark : onBig, 620, 715, 36),
      ),
  );
};

/** A table seen from above: everybody has a cup, one has the cake. */
const table: Motif = ({ big, second, spark, onBig }, chance) => {
  const seats = chance.whole(6, 8);
  const start = chance.between(0, 60);
  const around = times(seats, (i) =>
    turned(
      start + (i / seats) * 360,
      540,
      764,
      round(second, 540, 190, 120, 105) +
        round(i % 2 ? spark : onBig, 540, 470, 78) +
        round(second, 540, 470, 48) +
        line(i % 2 ? spark : onBig, 22, 'M610 450q60 -10 50 40q-10 40 -60 25'),
    ),
  );
  return (
    round(big, 540, 764, 470) +
    around +
    round(spark, 540, 764, 128) +
    path(big, 'M540 764L690 690L690 830Z') +
    round(second, 505, 740, 22)
  );
};

/** Coffee for two: the steam has already begun to talk. */
const coffee: Motif = ({ big, second, spark, onBig }, chance) => {
  const sway = chance.between(-40, 40);
  const profile = (colour: string) =>
    path(
      colour,
      `M470 880C${360 + sway} 760 300 700 300 560C240 540 220 520 250 480L290 400C270 200 440 120 560 190C660 250 640 400 590 500C550 600 ${520 + sway} 700 540 880Z`,
    );
  return (
    `<g transform="translate(850 0) scale(-1 1)">${profile(second)}</g>` +
    moved(330, 90, profile(spark), 0.9) +
    path(big, 'M190 860H890C890 1160 760 1330 540 1330C320 1330 190 1160 190 860Z') +
    line(big, 64, 'M860 930C1040 900 1040 1150 800 1160') +
    round(big, 540, 862, 350, 60) +
    round(onBig, 540, 862, 300, 38) +
    slab(second, 120, 1360, 840, 58) +
    round(big, 440, 400, 24) +
    round(big, 660, 455, 24)
  );
};

/** A book that is a roof, with a light under it. */
const bookRoof: Motif = ({ big, second, spark, onBig }, chance) => {
  const windows = chance.whole(2, 3);
  return (
    slab(spark, 230, 760, 620, 800) +
    times(windows, (i) => slab(second, 300 + i * (windows === 2 ? 290 : 180), 900, 130, 200)) +
    path(second, 'M450 1540V1330A90 90 0 0 1 630 1330V1540Z') +
    piece(second, [
      [540, 250],
      [1040, 760],
      [960, 860],
      [540, 440],
      [120, 860],
      [40, 760],
    ]) +
    piece(big, [
      [540, 180],
      [1010, 700],
      [930, 780],
      [540, 380],
      [150, 780],
      [70, 700],
    ]) +
    times(4, (i) =>
      line(
        onBig,
        9,
        `M${540 - 14} ${240 + i * 32}L${190 + i * 25} ${640 + i * 32}M${540 + 14} ${240 + i * 32}L${890 - i * 25} ${640 + i * 32}`,
      ),
    )
  );
};

export const spotkanie: KindOfPictures = [
  { draw: bubbles, shows: 'dwa dymki rozmowy, w miejscu spotkania otwiera się oko' },
  { draw: table, shows: 'okrągły stół widziany z góry, wokół niego goście z filiżankami' },
  { draw: coffee, shows: 'filiżanka, z której zamiast pary unoszą się dwie rozmawiające głowy' },
  { draw: bookRoof, shows: 'dom, którego dachem jest otwarta książka' },
];
