import { lens, line, path, piece, round, slab, soft, turned } from '../cut.ts';
import type { KindOfPictures, Motif } from '../sheet.ts';

/** A picture has had enough of hanging and walks out of its frame. */
const walkOut: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const stride = chance.between(0, 50);
  return (
    slab(big, 170, 150, 640, 830, 12) +
    slab(spark, 250, 230, 480, 670, 8) +
    path(second, 'M250 900C330 640 420 700 520 560C600 470 660 560 730 500V900Z') +
    round(onBig === second ? ground : onBig, 390, 390, 84) +
    line(big, 78, `M600 900L${720 + stride} 1140L${640 + stride} 1390`) +
    line(second, 78, `M420 900L360 1160L${180 - stride} 1330`) +
    piece(big, [
      [600 + stride, 1350],
      [680 + stride, 1350],
      [690 + stride, 1385],
      [860 + stride, 1440],
      [600 + stride, 1440],
    ]) +
    turned(
      38,
      180 - stride,
      1330,
      piece(second, [
        [140 - stride, 1290],
        [220 - stride, 1290],
        [230 - stride, 1325],
        [380 - stride, 1380],
        [140 - stride, 1380],
      ]),
    )
  );
};

/** A vase on a plinth, or two people who look at each other across it. */
const vase: Motif = ({ big, second, spark, onBig, ground }) => {
  const profile =
    'M0 120H330C350 240 420 300 440 380C450 440 400 480 400 510C400 540 430 580 440 640C455 690 490 730 490 760C490 785 450 790 445 810C440 830 460 840 455 865C450 885 430 885 430 905C430 930 450 960 425 1000C400 1040 330 1030 300 1080V1230H0Z';
  const face = path(big, profile);
  const other = `<g transform="translate(1080) scale(-1 1)">${path(second, profile)}</g>`;
  return (
    slab(spark === ground ? onBig : spark, 300, 120, 480, 1110) +
    face +
    other +
    slab(big, 220, 1230, 640, 70) +
    slab(onBig === ground ? second : onBig, 290, 1300, 500, 260) +
    slab(big, 220, 60, 640, 62) +
    round(onBig, 330, 520, 30) +
    round(onBig === second ? big : onBig, 750, 520, 30)
  );
};

/** A palette is a face, a brush its moustache. */
const palette: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const lean = chance.between(-10, 10);
  return turned(
    lean,
    540,
    740,
    soft(big, [
      [540, 220],
      [850, 330],
      [980, 680],
      [860, 1080],
      [560, 1240],
      [250, 1130],
      [100, 800],
      [190, 400],
    ]) +
      round(ground, 365, 620, 92, 104) +
      round(onBig, 720, 620, 92, 104) +
      round(second, 720, 645, 46) +
      round(second, 350, 400, 66) +
      round(spark, 540, 345, 74) +
      round(onBig, 745, 420, 58) +
      piece(spark, [
        [500, 640],
        [580, 640],
        [610, 860],
        [470, 860],
      ]) +
      turned(
        -7,
        540,
        950,
        slab(second, 560, 925, 460, 44) +
          slab(onBig, 470, 915, 110, 64) +
          path(spark, 'M475 910C330 860 180 900 90 1010C220 1000 330 1030 475 985Z'),
      ) +
      path(onBig, 'M430 1050Q560 1150 690 1040Q560 1085 430 1050Z'),
  );
};

/** A frame on a nail, and the picture in it looks back at you. */
const lookBack: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const look = chance.between(-110, 110);
  const tilt = chance.between(-7, 7);
  return (
    line(second, 12, 'M540 150L240 470M540 150L840 470') +
    round(spark, 540, 150, 46) +
    turned(
      tilt,
      540,
      150,
      slab(big, 120, 450, 840, 900, 14) +
        slab(onBig, 210, 540, 660, 720, 10) +
        lens(spark === onBig ? ground : spark, 540, 880, 600, 430) +
        round(second, 540 + look, 880, 158) +
        round(big, 540 + look, 880, 84) +
        round(onBig, 575 + look, 835, 32),
    )
  );
};

export const wystawa: KindOfPictures = [
  { draw: walkOut, shows: 'obraz, który na własnych nogach wychodzi z ramy' },
  { draw: vase, shows: 'wazon na postumencie albo dwie twarze zwrócone do siebie' },
  { draw: palette, shows: 'paleta malarska, która jest twarzą, z pędzlem zamiast wąsa' },
  { draw: lookBack, shows: 'obraz na gwoździu, z którego patrzy oko' },
];
