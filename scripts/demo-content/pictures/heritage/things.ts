import { line, path, piece, round, slab, soft, star, times, turned } from '../cut.ts';
import type { Motif } from '../sheet.ts';

/** A fire wagon with its ladder, a helmet and a bucket. */
export const fireBrigade: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const angle = chance.between(-17, -11);
  const wheel = (x: number, r: number) =>
    round(second, x, 850, r) +
    round(ground, x, 850, r * 0.72) +
    times(6, (i) => turned(i * 30, x, 850, slab(second, x - r * 0.8, 850 - 11, r * 1.6, 22, 2))) +
    round(second, x, 850, r * 0.24);
  const ladder =
    line(second, 26, 'M180 470H1250M180 560H1250') +
    times(10, (i) => line(second, 20, `M${230 + i * 108} 470V560`));
  return (
    turned(angle, 250, 560, ladder) +
    slab(big, 130, 600, 830, 190) +
    piece(big, [
      [940, 610],
      [1030, 450],
      [1110, 450],
      [1110, 790],
      [940, 790],
    ]) +
    slab(onBig, 180, 650, 460, 70) +
    round(spark, 770, 690, 58) +
    line(big, 26, 'M1105 760H1290', 'round') +
    wheel(330, 150) +
    wheel(860, 150) +
    path(spark, 'M1210 380A190 190 0 0 1 1550 380L1590 430H1170Z') +
    path(second, 'M1370 160C1450 170 1480 280 1470 390H1410C1420 300 1400 230 1340 190Z') +
    star(second, 1330, 345, 46, 5) +
    piece(spark, [
      [1270, 780],
      [1510, 780],
      [1470, 1000],
      [1310, 1000],
    ]) +
    line(second, 16, 'M1275 785C1300 640 1480 640 1505 785', 'round') +
    round(second, 1390, 782, 118, 20) +
    slab(second, -10, 995, 1620, 90)
  );
};

/** Trumpet, tuba and drum. */
export const brassBand: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const lean = chance.between(-8, 2);
  const tuba =
    path(big, 'M480 300C640 400 680 520 680 640V880H560V640C560 520 440 400 330 340Z') +
    turned(-28, 400, 290, round(big, 400, 290, 290, 130) + round(onBig, 400, 290, 225, 86)) +
    line(big, 92, 'M620 860C620 1010 340 1010 340 860V660C340 560 460 560 460 660V830', 'round') +
    times(3, (i) => slab(second, 380 + i * 62, 690, 36, 120) + round(spark, 398 + i * 62, 680, 26));
  const drum =
    slab(second, 980, 640, 500, 330) +
    times(5, (i) =>
      line(spark, 14, `M${990 + i * 100} 650L${1040 + i * 100} 960L${1090 + i * 100} 650`),
    ) +
    round(spark, 1230, 970, 250, 56) +
    slab(second, 980, 900, 500, 66) +
    round(spark, 1230, 645, 262, 70) +
    round(onBig === spark ? ground : onBig, 1230, 640, 225, 50) +
    turned(28, 1330, 560, slab(big, 1310, 330, 26, 310) + round(big, 1322, 640, 34)) +
    turned(-32, 1130, 560, slab(big, 1110, 320, 26, 310) + round(big, 1122, 630, 34));
  const trumpet = turned(
    lean,
    1100,
    230,
    line(spark, 40, 'M720 230H1290', 'round') +
      path(spark, 'M1240 205C1360 205 1440 150 1500 80V380C1440 310 1360 255 1240 255Z') +
      line(spark, 34, 'M860 235C790 235 790 350 860 350H1100C1170 350 1170 235 1100 235', 'round') +
      times(3, (i) => slab(second, 900 + i * 66, 150, 36, 200)),
  );
  return tuba + drum + trumpet;
};

/** A staff with notes and a treble clef. */
export const musicNotes: Motif = ({ big, second, spark }, chance) => {
  const wave = chance.between(30, 80);
  const y = (x: number, i: number) => 330 + i * 100 + Math.sin(x / 260) * wave;
  const staff = times(5, (i) => {
    const points = Array.from({ length: 33 }, (_, s) => `${s * 50} ${y(s * 50, i).toFixed(1)}`);
    return line(second, 12, `M${points.join('L')}`);
  });
  const clef = line(
    big,
    54,
    'M330 900C250 960 190 860 280 830C380 820 390 900 370 780L280 300C250 150 360 60 390 170C430 330 130 420 150 610C170 760 440 760 440 620C440 500 260 490 260 610',
    'round',
  );
  const heights = [3.1, 1.6, 2.6, 0.6, 2.1, 1.1] as const;
  const notes = heights.map((row, i) => {
    const x = 610 + i * 170;
    const head = y(x, row);
    const fill = i % 3 === 1 ? spark : big;
    const flag =
      i % 2
        ? path(
            fill,
            `M${x + 50} ${head - 280}C${x + 80} ${head - 190} ${x + 170} ${head - 190} ${x + 140} ${head - 70}C${x + 120} ${head - 150} ${x + 80} ${head - 150} ${x + 50} ${head - 170}Z`,
          )
        : '';
    return (
      turned(-18, x, head, round(fill, x, head, 74, 56)) +
      slab(fill, x + 48, head - 280, 22, 270, 2) +
      flag
    );
  });
  return staff + clef + notes.join('');
};

/** A memorial stone, candles lit before it. */
export const battleMemorial: Motif = ({ big, second, spark, onBig }, chance) => {
  const candles = 7;
  const flame = (x: number, y: number) =>
    path(
      spark,
      `M${x} ${y - 90}C${x + 44} ${y - 30} ${x + 30} ${y} ${x} ${y}C${x - 30} ${y} ${x - 44} ${y - 30} ${x} ${y - 90}Z`,
    );
  return (
    piece(
      big,
      [
        [560, 880],
        [600, 300],
        [690, 170],
        [830, 110],
        [960, 200],
        [1000, 330],
        [1050, 880],
      ],
      12,
    ) +
    slab(onBig, 690, 380, 230, 22) +
    slab(onBig, 690, 440, 230, 22) +
    slab(onBig, 690, 500, 150, 22) +
    slab(onBig, 780, 210, 44, 120) +
    slab(second, 460, 860, 690, 70) +
    slab(second, -10, 925, 1620, 160) +
    times(candles, (i) => {
      const x = 200 + i * 200;
      const height = 90 + Math.round(chance.between(0, 70));
      const fill = onBig === second ? big : onBig;
      return slab(fill, x - 44, 990 - height, 88, height) + flame(x, 985 - height);
    })
  );
};

/** A shoe on its way to being one, a shoemaker's hammer, an awl. */
export const craftShoes: Motif = ({ big, second, spark, onBig }, chance) => {
  const swing = chance.between(-14, 6);
  return (
    path(
      big,
      'M180 300H540C540 480 640 540 830 610C1010 670 1090 720 1090 850H180C150 660 220 500 180 300Z',
    ) +
    slab(second, 160, 850, 950, 60) +
    slab(second, 160, 905, 270, 70) +
    slab(onBig, 180, 340, 350, 46) +
    times(4, (i) =>
      line(onBig, 20, `M${600 + i * 62} ${500 + i * 36}L${480 + i * 50} ${570 + i * 40}`, 'round'),
    ) +
    times(12, (i) => line(spark, 10, `M${210 + i * 74} 810h36`)) +
    turned(
      swing,
      1240,
      420,
      slab(spark, 1210, 240, 64, 620) +
        piece(second, [
          [1060, 150],
          [1380, 130],
          [1510, 250],
          [1380, 270],
          [1060, 290],
        ]) +
        round(second, 1070, 220, 44, 84),
    ) +
    turned(
      24,
      1440,
      750,
      soft(spark, [
        [1400, 520],
        [1480, 520],
        [1500, 640],
        [1450, 720],
        [1390, 640],
      ]) +
        piece(second, [
          [1428, 710],
          [1462, 710],
          [1446, 960],
        ]),
    ) +
    slab(second, -10, 985, 1620, 100)
  );
};

/** A row of books on a shelf; one leans, one is being read by a bird. */
export const books: Motif = ({ big, second, spark, onBig }, chance) => {
  const fills = [big, second, spark] as const;
  let x = 110;
  const row = times(12, (i) => {
    const width = 66 + chance.whole(0, 50);
    const height = 420 + chance.whole(0, 250);
    const fill = fills[(i + chance.whole(0, 1)) % 3] ?? big;
    const band = fill === onBig ? big : fill === spark ? second : spark;
    const book =
      slab(fill, x, 880 - height, width, height) +
      slab(band, x + 8, 880 - height + 60, width - 16, 26, 2) +
      slab(band, x + 8, 800, width - 16, 26, 2);
    x += width + 6;
    return book;
  });
  const leaning = turned(
    17,
    x + 100,
    880,
    slab(big, x + 60, 330, 96, 550) + slab(onBig, x + 76, 400, 64, 30, 2),
  );
  return (
    row +
    leaning +
    slab(second, 40, 880, 1520, 60) +
    slab(second, 140, 935, 60, 150) +
    slab(second, 1400, 935, 60, 150)
  );
};

/** A projector, its beam, a screen and rows of chairs. */
export const cinema: Motif = ({ big, second, spark, onBig }, chance) => {
  const wait = chance.whole(1, 5);
  return (
    slab(second, 930, 90, 620, 560, 10) +
    slab(spark, 965, 125, 550, 490, 6) +
    piece(spark, [
      [430, 520],
      [975, 135],
      [975, 605],
      [430, 590],
    ]) +
    slab(big, 170, 470, 270, 190) +
    slab(big, 420, 510, 70, 90) +
    round(big, 190, 350, 130) +
    round(onBig, 190, 350, 60) +
    round(big, 420, 380, 105) +
    round(onBig, 420, 380, 48) +
    line(second, 28, 'M300 660L200 1070M300 660L400 1070') +
    times(6, (i) => {
      const x = 560 + i * 170;
      return (
        (i === wait ? round(big, x + 70, 740, 58) : '') +
        path(second, `M${x} 1080V860Q${x} 780 ${x + 70} 780Q${x + 140} 780 ${x + 140} 860V1080Z`)
      );
    }) +
    slab(second, 500, 1010, 1110, 70)
  );
};

/** A room of memory: pictures on the wall, a case, a lamp. */
export const memoryRoom: Motif = ({ big, second, spark, onBig }, chance) => {
  const tilt = chance.between(-5, 5);
  const portrait = (x: number, y: number, w: number, h: number) =>
    slab(second, x, y, w, h) +
    slab(spark, x + 24, y + 24, w - 48, h - 48) +
    round(second, x + w / 2, y + h * 0.4, w * 0.14, w * 0.17) +
    path(
      second,
      `M${x + w * 0.24} ${y + h - 24}C${x + w * 0.24} ${y + h * 0.58} ${x + w * 0.76} ${y + h * 0.58} ${x + w * 0.76} ${y + h - 24}Z`,
    );
  return (
    portrait(170, 130, 240, 310) +
    turned(tilt, 600, 90, portrait(480, 90, 300, 370)) +
    portrait(850, 150, 220, 280) +
    slab(big, 150, 560, 900, 330) +
    slab(onBig, 185, 595, 830, 190) +
    turned(
      -8,
      340,
      720,
      slab(big, 250, 640, 170, 120) +
        slab(onBig, 268, 660, 130, 14) +
        slab(onBig, 268, 690, 130, 14),
    ) +
    round(spark === onBig ? second : spark, 570, 700, 66) +
    round(big, 570, 700, 32) +
    path(big, 'M720 775C720 690 760 690 770 640H900C910 690 950 690 950 775Z') +
    slab(second, 190, 885, 60, 150) +
    slab(second, 950, 885, 60, 150) +
    piece(spark, [
      [1230, 420],
      [1440, 420],
      [1590, 1000],
      [1080, 1000],
    ]) +
    slab(second, 1320, 400, 28, 610) +
    piece(big, [
      [1260, 190],
      [1410, 190],
      [1490, 430],
      [1180, 430],
    ]) +
    slab(second, 1220, 985, 230, 30) +
    slab(second, -10, 1010, 1620, 80)
  );
};

/** A sheet of writing with a seal on its ribbon. */
export const documentSeal: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const lean = chance.between(-9, -4);
  const sheet = onBig === ground ? spark : onBig;
  const widths = [700, 820, 760, 840, 640, 800, 500] as const;
  return (
    turned(
      lean,
      800,
      530,
      slab(second, 330, 130, 1000, 760) +
        piece(sheet, [
          [280, 90],
          [1290, 80],
          [1270, 300],
          [1300, 560],
          [1280, 850],
          [290, 840],
          [270, 480],
        ]) +
        path(second, 'M360 160H500V220H430V300H360Z') +
        widths
          .map((width, i) =>
            slab(second, i === 0 ? 530 : 360, 180 + i * 84, i === 0 ? 640 : width, 20, 3),
          )
          .join('') +
        piece(second, [
          [880, 720],
          [960, 720],
          [930, 1000],
          [840, 960],
        ]) +
        piece(second, [
          [1000, 720],
          [1080, 720],
          [1150, 960],
          [1050, 1000],
        ]),
    ) +
    times(12, (i) => turned(i * 30, 1010, 760, round(big, 1010, 615, 62, 52))) +
    round(big, 1010, 760, 165) +
    star(sheet === spark ? onBig : spark, 1010, 760, 105, 8, 0.5)
  );
};

/** A tower on a plain shield. */
export const coatOfArmsTower: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const flag = chance.between(-14, 14);
  const stone = onBig === ground ? spark : onBig;
  return (
    path(second, 'M430 60H1230V520C1230 790 1060 950 830 1050C600 950 430 790 430 520Z') +
    path(big, 'M400 30H1200V490C1200 760 1030 920 800 1020C570 920 400 760 400 490Z') +
    slab(stone, 640, 400, 320, 430) +
    slab(stone, 600, 330, 400, 90) +
    times(4, (i) => slab(stone, 600 + i * 108, 265, 74, 80)) +
    path(big, 'M740 830V690A60 60 0 0 1 860 690V830Z') +
    slab(big, 690, 480, 44, 100) +
    slab(big, 866, 480, 44, 100) +
    turned(
      flag,
      800,
      270,
      slab(stone, 792, 110, 16, 170) +
        piece(spark === stone ? second : spark, [
          [808, 110],
          [960, 150],
          [808, 195],
        ]),
    ) +
    times(3, (i) =>
      line(
        big,
        8,
        `M${650 + (i % 2) * 40} ${620 + i * 60}h70M${890 - (i % 2) * 30} ${640 + i * 55}h60`,
      ),
    ) +
    slab(second, 620, 825, 360, 28)
  );
};
