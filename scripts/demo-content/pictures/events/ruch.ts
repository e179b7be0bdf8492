import { line, path, round, slab, soft, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** Somebody bends into a bridge; the sun rolls under it. */
const bridge: Motif = ({ big, second, spark, onBig }, chance) => {
  const roll = chance.between(-60, 60);
  return (
    slab(second, -10, 1290, 1100, 260) +
    times(10, (i) => turned(i * 36, 540 + roll, 1050, slab(spark, 528 + roll, 720, 24, 110))) +
    round(spark, 540 + roll, 1050, 190) +
    line(big, 150, 'M170 1270C130 700 330 480 560 480C800 480 930 740 920 1270', 'round') +
    round(big, 830, 1150, 118) +
    line(onBig, 22, 'M790 1160Q830 1200 870 1160', 'round') +
    path(onBig, 'M300 700C380 540 540 500 690 560C560 560 420 600 345 760Z')
  );
};

/** Somebody stretches, one leg up, and has become a tree with a bird on it. */
const treePose: Motif = ({ big, second, spark, onBig }, chance) => {
  const lean = chance.between(-5, 5);
  return (
    round(spark, 540, 560, 420) +
    turned(
      lean,
      540,
      1300,
      line(big, 96, 'M540 1340V760', 'round') +
        line(big, 84, 'M540 980L800 1060L570 1180', 'round') +
        line(big, 76, 'M540 780C330 700 330 420 520 230M540 780C750 700 750 420 560 230', 'round') +
        round(big, 540, 560, 112) +
        line(onBig, 18, 'M500 560q18 18 36 0M550 560q18 18 36 0', 'round') +
        soft(second, [
          [540, 130],
          [610, 70],
          [720, 90],
          [690, 160],
          [600, 200],
        ]),
    ) +
    slab(second, -10, 1360, 1100, 200)
  );
};

/** A row of dumb-bells that turn out to be sunflowers. */
const weights: Motif = ({ big, second, spark, onBig }, chance) => {
  const petals = chance.whole(10, 13);
  const flower = (x: number, y: number, r: number) =>
    times(petals, (i) =>
      turned((i / petals) * 360, x, y, round(spark, x, y - r, r * 0.3, r * 0.52)),
    ) +
    round(big, x, y, r * 0.8) +
    round(onBig, x, y, r * 0.34);
  return turned(
    -24,
    540,
    760,
    slab(second, 500, 380, 80, 760) +
      flower(540, 320, 240) +
      flower(540, 1200, 240) +
      slab(big, 470, 690, 140, 150),
  );
};

export const ruch: KindOfPictures = [
  { draw: bridge, shows: 'ktoś wygięty w mostek, pod którym toczy się słońce' },
  { draw: treePose, shows: 'ktoś stoi na jednej nodze z uniesionymi rękami, za nim słońce' },
  { draw: weights, shows: 'hantla, której ciężarkami są dwa słoneczniki' },
];
