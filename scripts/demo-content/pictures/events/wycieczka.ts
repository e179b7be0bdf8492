import { line, path, piece, round, slab, soft, star, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** A bicycle whose wheels are sun and moon. */
const bicycle: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const spin = chance.between(0, 30);
  return (
    path(big, 'M0 1190Q280 1110 560 1180T1080 1150V1540H0Z') +
    times(12, (i) =>
      turned(
        spin + i * 30,
        290,
        950,
        piece(spark, [
          [262, 760],
          [318, 760],
          [290, 620],
        ]),
      ),
    ) +
    round(spark, 290, 950, 200) +
    round(second, 800, 950, 240) +
    round(ground, 860, 900, 180) +
    line(
      big === onBig ? second : big,
      44,
      'M290 950L460 560H740L800 950M460 560L560 950L740 560M290 950H560',
      'round',
    ) +
    line(second, 44, 'M740 560L710 420H850M460 560L430 470M350 460H510', 'round') +
    round(onBig, 560, 950, 54) +
    turned(-12, 700, 330, slab(spark, 700, 330, 190, 120) + slab(second, 770, 330, 34, 120))
  );
};

/** A boot on its way; a whole hill grows out of it. */
const boot: Motif = ({ big, second, spark, onBig }, chance) => {
  const trees = chance.whole(3, 4);
  return (
    round(spark, 770, 330, 170) +
    path(second, 'M170 640C260 420 400 330 520 420C640 500 690 560 720 640Z') +
    times(trees, (i) => {
      const x = 250 + i * 120;
      const foot = 600 - ((i * 37) % 60) - (i === 1 || i === 2 ? 120 : 0);
      return (
        slab(big, x - 10, foot - 40, 20, 60) +
        piece(big, [
          [x - 62, foot - 30],
          [x + 62, foot - 30],
          [x, foot - 230],
        ])
      );
    }) +
    path(
      big,
      'M160 630H730C730 860 760 940 900 1000C1000 1050 1030 1110 1030 1230H160C130 1030 200 850 160 630Z',
    ) +
    slab(onBig, 130, 640, 620, 66) +
    times(4, (i) =>
      line(onBig, 26, `M${700 + i * 26} ${790 + i * 70}L${520 + i * 30} ${830 + i * 66}`, 'round'),
    ) +
    slab(second, 140, 1230, 900, 80) +
    times(6, (i) => slab(second, 150 + i * 158, 1300, 92, 50)) +
    slab(spark, -10, 1420, 1100, 22)
  );
};

/** A road that cannot decide, and a small bus that has all day. */
const road: Motif = ({ big, second, spark, onBig }, chance) => {
  const sun = chance.between(180, 250);
  return (
    round(spark, 300, 300, sun) +
    path(second, 'M0 640Q260 380 560 560T1080 500V1540H0Z') +
    path(
      big,
      'M760 545C640 600 300 640 320 740C350 860 900 830 900 980C900 1140 80 1090 60 1540H640C640 1280 1100 1240 1090 1000C1060 790 560 830 520 730C500 660 760 620 800 548Z',
    ) +
    times(7, (i) => {
      const marks = [
        [430, 735, 12],
        [560, 815, 30],
        [760, 850, 22],
        [960, 940, 60],
        [900, 1110, 150],
        [640, 1200, 158],
        [410, 1340, 125],
      ] as const;
      const [x, y, angle] = marks[i] ?? [0, 0, 0];
      return turned(angle, x, y, slab(onBig, x - 40 - i * 4, y - 8 - i, 70 + i * 6, 14 + i * 2, 2));
    }) +
    turned(
      -6,
      380,
      660,
      slab(spark, 250, 560, 280, 130) +
        times(3, (i) => slab(second, 275 + i * 82, 585, 62, 46)) +
        round(onBig, 320, 696, 34) +
        round(onBig, 465, 696, 34),
    )
  );
};

/** A map unfolds, and the way on it leads off the paper. */
const map: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const lean = chance.between(-8, 8);
  const panel = (i: number, fill: string) =>
    piece(fill, [
      [110 + i * 215, 420 + (i % 2) * 90],
      [325 + i * 215, 510 - (i % 2) * 90],
      [325 + i * 215, 1310 - (i % 2) * 90],
      [110 + i * 215, 1220 + (i % 2) * 90],
    ]);
  return turned(
    lean,
    540,
    800,
    times(4, (i) => panel(i, i % 2 ? (onBig === ground ? spark : onBig) : big)) +
      soft(second, [
        [180, 900],
        [330, 860],
        [500, 960],
        [460, 1120],
        [260, 1130],
      ]) +
      line(second, 30, 'M200 1130C300 980 560 1120 520 900C490 760 700 820 720 640', 'round') +
      path(
        second,
        'M720 640C600 480 570 420 570 330A150 150 0 0 1 870 330C870 420 840 480 720 640Z',
      ) +
      star(spark, 720, 335, 92, 5),
  );
};

export const wycieczka: KindOfPictures = [
  { draw: bicycle, shows: 'rower, którego kołami są słońce i księżyc' },
  { draw: boot, shows: 'but turystyczny, z którego wyrasta góra z lasem' },
  { draw: road, shows: 'kręta droga, po której w stronę słońca jedzie mały autobus' },
  { draw: map, shows: 'rozłożona mapa ze szlakiem i pinezką' },
];
