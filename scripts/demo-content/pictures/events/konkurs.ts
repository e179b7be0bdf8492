import { line, path, piece, round, slab, star, times, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** A cup that stands with its hands on its hips. */
const proudCup: Motif = ({ big, second, spark, onBig }, chance) => {
  const lean = chance.between(-5, 5);
  return (
    star(spark, 540, 230, 190, chance.whole(5, 7)) +
    turned(
      lean,
      540,
      900,
      line(big, 70, 'M270 520C60 520 60 800 330 860') +
        line(big, 70, 'M810 520C1020 520 1020 800 750 860') +
        path(big, 'M230 430H850C850 760 760 960 610 1010V1190H470V1010C320 960 230 760 230 430Z') +
        round(onBig, 440, 600, 44) +
        round(onBig, 640, 600, 44) +
        path(onBig, 'M380 720Q540 930 700 720Q540 800 380 720Z'),
    ) +
    slab(second, 400, 1180, 280, 70) +
    slab(second, 320, 1250, 440, 300)
  );
};

/** Three roosters on a podium, each sure that he has won. */
const podium: Motif = ({ big, second, spark, onBig }, chance) => {
  const rooster = (x: number, y: number, size: number, body: string, eye: string) => {
    const s = (value: number) => value * size;
    return (
      path(
        spark,
        `M${x + s(20)} ${y - s(330)}q${s(15)} ${-s(80)} ${s(45)} ${-s(20)}q${s(20)} ${-s(80)} ${s(45)} ${-s(10)}q${s(35)} ${-s(50)} ${s(40)} ${s(40)}z`,
      ) +
      piece(
        spark,
        [
          [x + s(150), y - s(300)],
          [x + s(240), y - s(270)],
          [x + s(150), y - s(245)],
        ],
        3,
      ) +
      path(
        body,
        `M${x + s(15)} ${y - s(260)}a${s(75)} ${s(75)} 0 0 1 ${s(150)} 0C${x + s(170)} ${y - s(170)} ${x + s(190)} ${y} ${x + s(20)} ${y}C${x - s(110)} ${y} ${x - s(120)} ${y - s(90)} ${x - s(200)} ${y - s(290)}C${x - s(60)} ${y - s(230)} ${x - s(40)} ${y - s(90)} ${x + s(15)} ${y - s(260)}Z`,
      ) +
      round(eye, x + s(100), y - s(270), s(19)) +
      line(spark, s(16), `M${x + s(10)} ${y - s(6)}v${s(64)}M${x + s(70)} ${y - s(6)}v${s(64)}`)
    );
  };
  const first = chance.between(-20, 20);
  return (
    slab(big, 380, 860, 330, 700) +
    slab(second, 50, 1080, 330, 500) +
    slab(second, 710, 1210, 330, 400) +
    round(onBig, 545, 1020, 84) +
    rooster(520 + first / 4, 806, 1.5, big, onBig) +
    rooster(200, 1042, 1, second, big === second ? spark : big) +
    rooster(860, 1180, 0.72, second, big)
  );
};

/** A ladder to a star that is much too big for it. */
const ladder: Motif = ({ big, second, spark }, chance) => {
  const lean = chance.between(4, 12);
  return (
    turned(chance.between(-12, 12), 540, 520, star(big, 540, 540, 500, 5, 0.5)) +
    turned(
      lean,
      540,
      1500,
      line(second, 34, 'M440 1600V760M620 1600V760') +
        times(8, (i) => line(second, 26, `M440 ${830 + i * 95}H620`)) +
        line(spark, 46, 'M500 1180V1060L570 960M500 1180L470 1300M515 1180L570 1290') +
        round(spark, 505, 1010, 50),
    )
  );
};

/** A rosette with a star in its middle. */
const rosette: Motif = ({ big, second, spark, onBig }, chance) => {
  const leaves = chance.whole(13, 17);
  return (
    piece(second, [
      [380, 800],
      [560, 800],
      [470, 1480],
      [350, 1360],
      [200, 1420],
    ]) +
    piece(spark, [
      [520, 800],
      [700, 800],
      [880, 1400],
      [730, 1350],
      [620, 1480],
    ]) +
    times(leaves, (i) =>
      turned((i / leaves) * 360, 540, 600, round(i % 2 ? big : second, 540, 240, 120, 170)),
    ) +
    round(big, 540, 600, 330) +
    round(onBig, 540, 600, 262) +
    star(second === onBig ? big : second, 540, 610, 205, 5)
  );
};

export const konkurs: KindOfPictures = [
  { draw: proudCup, shows: 'uśmiechnięty puchar, który bierze się pod boki' },
  { draw: podium, shows: 'trzy koguty na podium' },
  { draw: ladder, shows: 'ktoś, kto wspina się po drabinie na ogromną gwiazdę' },
  { draw: rosette, shows: 'kotylion z gwiazdą pośrodku' },
];
