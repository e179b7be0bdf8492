import { half, lens, line, path, piece, round, slab, times, turned } from '../cut.ts';
import { ink, paper } from '../inks.ts';
import type { Motif } from '../sheet.ts';

/** A big trumpet; a flower grows out of its bell. */
export const trumpetFlower: Motif = ({ big, second, spark, onBig }) =>
  times(9, (i) => turned(i * 40, 540, 420, round(i % 2 ? spark : second, 540, 210, 96, 170))) +
  round(onBig === spark ? second : onBig, 540, 420, 112) +
  line(second, 30, 'M540 520V760') +
  path(
    big,
    'M180 700C420 790 480 900 480 1060V1240C480 1420 760 1420 760 1240V1130H850V1540H700V1480C560 1540 390 1440 390 1260V1060C390 920 330 840 180 700Z',
  ) +
  path(big, 'M180 700C400 800 470 900 480 1060H600C610 900 690 800 900 700Z') +
  round(big, 540, 700, 365, 76) +
  round(onBig, 540, 700, 310, 46) +
  line(second, 30, 'M540 700V560') +
  times(3, (i) => slab(second, 560 + i * 72, 1130, 44, 150) + round(spark, 582 + i * 72, 1110, 36));

/** A small drum with two crossed sticks. */
export const drum: Motif = ({ big, second, spark, onBig }) =>
  slab(big, 170, 760, 740, 480) +
  round(big, 540, 1240, 372, 110) +
  times(6, (i) =>
    line(onBig, 20, `M${176 + i * 122} 800L${237 + i * 122} 1230L${298 + i * 122} 800`),
  ) +
  path(second, 'M165 1150Q540 1330 915 1150V1250Q540 1430 165 1250Z') +
  round(second, 540, 770, 388, 122) +
  round(spark, 540, 755, 350, 96) +
  turned(38, 540, 560, slab(big, 512, 110, 56, 690) + round(second, 540, 810, 66)) +
  turned(-38, 540, 560, slab(second, 512, 110, 56, 690) + round(big, 540, 810, 66));

/** A row of organ pipes; the tallest has become a tower. */
export const organTower: Motif = ({ big, second, spark, onBig }) =>
  times(7, (i) => {
    const x = 70 + i * 138;
    const top = i === 3 ? 300 : 760 - (3 - Math.abs(i - 3)) * 110;
    return (
      slab(i % 2 ? second : big, x, top, 112, 1280 - top) +
      path(i % 2 ? second : big, `M${x} 1270L${x + 56} 1420L${x + 112} 1270Z`) +
      path(i % 2 ? spark : onBig, `M${x + 18} 1120Q${x + 56} 1040 ${x + 94} 1120V1160H${x + 18}Z`)
    );
  }) +
  slab(second, 440, 280, 200, 60) +
  piece(spark, [
    [440, 290],
    [540, 60],
    [640, 290],
  ]) +
  line(second, 14, 'M540 80V-10M508 34H572') +
  path(spark, 'M505 520V430A35 35 0 0 1 575 430V520Z') +
  slab(second, -10, 1400, 1100, 140);

/** Three mouths wide open, one above the other, singing. */
export const threeMouths: Motif = ({ big, second, spark }) =>
  times(3, (i) => {
    const y = 270 + i * 490;
    const lip = [big, second, spark][i] ?? big;
    const inner = lip === second ? big : second;
    return (
      path(
        lip,
        `M120 ${y}C220 ${y - 150} 420 ${y - 250} 540 ${y - 170}C660 ${y - 250} 860 ${y - 150} 960 ${y}C860 ${y + 240} 220 ${y + 240} 120 ${y}Z`,
      ) +
      lens(inner, 540, y + 8, 640, 260) +
      slab(lip === paper || inner === paper ? ink : paper, 380, y - 98, 320, 50) +
      half(i === 2 ? big : spark, 540, y + 124, 110)
    );
  });

/** Four birds on a staff. */
export const birdsOnStaff: Motif = ({ big, second, spark, onBig }) => {
  const bird = (x: number, y: number, fill: string, open: boolean) =>
    path(
      fill,
      `M${x - 130} ${y + 120}L${x - 60} ${y - 10}A95 95 0 0 1 ${x + 110} ${y - 60}C${x + 150} ${y + 60} ${x + 60} ${y + 140} ${x - 30} ${y + 120}Z`,
    ) +
    (open
      ? piece(
          spark,
          [
            [x + 95, y - 70],
            [x + 190, y - 120],
            [x + 115, y - 40],
          ],
          2,
        ) +
        piece(
          spark,
          [
            [x + 110, y - 35],
            [x + 190, y - 10],
            [x + 112, y - 15],
          ],
          2,
        )
      : piece(
          spark,
          [
            [x + 105, y - 70],
            [x + 200, y - 40],
            [x + 112, y - 20],
          ],
          2,
        )) +
    round(fill === big ? onBig : big, x + 60, y - 62, 17) +
    line(fill, 12, `M${x - 10} ${y + 110}v60M${x + 40} ${y + 110}v60`);
  return (
    times(5, (i) =>
      line(second, 16, `M-10 ${420 + i * 210}Q540 ${350 + i * 210} 1090 ${420 + i * 210}`),
    ) +
    bird(250, 235, big, true) +
    bird(720, 420, second, true) +
    bird(330, 645, second, false) +
    bird(760, 1050, big, true)
  );
};

/** A strip of film curled up into a note. */
export const filmNote: Motif = ({ big, second, spark, onBig, ground }) =>
  round(big, 400, 1130, 300, 260) +
  round(ground, 400, 1130, 150, 130) +
  round(spark, 400, 1130, 70, 60) +
  slab(big, 560, 190, 140, 950) +
  path(big, 'M560 190C760 330 950 420 900 820C860 640 760 560 690 520Z') +
  times(
    11,
    (i) => slab(onBig, 575, 230 + i * 84, 26, 44, 2) + slab(onBig, 660, 230 + i * 84, 26, 44, 2),
  ) +
  times(14, (i) => turned(i * (360 / 14), 400, 1130, slab(onBig, 386, 886, 28, 40, 2))) +
  times(4, (i) => slab(second, 612, 250 + i * 210, 36, 150, 2));

/** Keys under a wave of sound in the shape of a moon. */
export const moonWave: Motif = ({ big, second, spark, onBig, ground }) =>
  round(spark, 540, 520, 380) +
  round(ground, 660, 450, 320) +
  line(second, 40, 'M60 820Q180 640 300 820T540 820T780 820T1020 820', 'round') +
  line(spark, 20, 'M60 920Q180 740 300 920T540 920T780 920T1020 920', 'round') +
  times(7, (i) => slab(big, 30 + i * 148, 1010, 136, 540)) +
  times(6, (i) => (i === 2 ? '' : slab(onBig, 122 + i * 148, 1000, 92, 310)));

/** A microphone with three notes flying round it. */
export const microphone: Motif = ({ big, second, spark, onBig }) => {
  const note = (x: number, y: number, turn: number, fill: string) =>
    turned(
      turn,
      x,
      y,
      round(fill, x, y, 74, 58) +
        slab(fill, x + 52, y - 240, 22, 240, 2) +
        path(
          fill,
          `M${x + 52} ${y - 240}C${x + 90} ${y - 150} ${x + 190} ${y - 160} ${x + 150} ${y - 30}C${x + 130} ${y - 110} ${x + 90} ${y - 120} ${x + 52} ${y - 140}Z`,
        ),
    );
  return (
    turned(
      24,
      540,
      800,
      piece(second, [
        [440, 720],
        [640, 720],
        [590, 1480],
        [490, 1480],
      ]) +
        round(big, 540, 520, 230, 250) +
        times(4, (i) => line(onBig, 14, `M${400 + i * 92} 320V720M330 ${400 + i * 84}H750`)) +
        slab(spark, 400, 690, 280, 76),
    ) +
    note(200, 430, -12, second) +
    note(190, 950, 10, spark) +
    note(820, 1120, -6, second)
  );
};
