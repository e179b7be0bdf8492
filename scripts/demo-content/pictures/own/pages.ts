import { line, path, piece, round, slab, soft, star, times, turned } from '../cut.ts';
import type { Motif } from '../sheet.ts';

/** A telephone and an envelope. */
export const phoneAndEnvelope: Motif = ({ big, second, spark, onBig }) =>
  turned(
    -8,
    420,
    560,
    slab(second, 210, 160, 420, 760, 12) +
      slab(spark, 250, 250, 340, 500) +
      round(spark, 420, 835, 44) +
      path(
        second,
        'M320 420C310 380 350 350 375 370L415 430C420 455 400 460 395 480C410 530 440 565 480 580C500 570 505 555 530 560L575 600C590 630 560 665 520 655C420 640 335 540 320 420Z',
      ),
  ) +
  turned(
    5,
    1120,
    580,
    slab(big, 780, 350, 660, 460, 10) +
      line(onBig, 26, 'M790 370L1110 610L1430 370M790 800L1010 560M1430 800L1210 560') +
      round(second, 1110, 600, 52),
  );

/** A hand that gives a ticket. */
export const handWithTicket: Motif = ({ big, second, spark, onBig, ground }) =>
  turned(
    -9,
    860,
    400,
    slab(second, 520, 190, 860, 400, 10) +
      round(ground, 520, 390, 62) +
      round(ground, 1380, 390, 62) +
      line(ground, 12, 'M1130 205V575') +
      star(spark, 830, 390, 140, 5) +
      times(4, (i) => slab(spark, 1180, 270 + i * 68, 120, 26, 2)),
  ) +
  path(
    big,
    'M-20 1080V760L300 640C420 590 520 560 640 560C700 560 720 620 660 650L560 700H900C960 700 960 770 900 775C960 780 955 850 890 850C930 862 920 920 870 920C900 935 890 985 840 985H520L380 1080Z',
  ) +
  line(onBig, 14, 'M620 775H890M640 850H880M620 920H860', 'round');

/** The door of a culture centre, and a column full of posters beside it. */
export const centreDoor: Motif = ({ big, second, spark, onBig, ground }) =>
  slab(big, 470, 180, 1040, 760) +
  slab(second, 430, 120, 1120, 90) +
  times(3, (i) => slab(onBig, 560 + i * 320, 270, 200, 190)) +
  path(second, 'M760 940V640A140 140 0 0 1 1040 640V940Z') +
  path(spark, 'M785 940V650A112 112 0 0 1 895 530V940Z') +
  round(second, 865, 760, 16) +
  slab(onBig, 1150, 580, 240, 200) +
  slab(second, 700, 930, 400, 40) +
  slab(second, -10, 960, 1620, 120) +
  slab(onBig === ground ? spark : onBig, 130, 330, 280, 650) +
  path(second, 'M100 345C110 260 180 240 270 150C360 240 430 260 440 345Z') +
  round(second, 270, 150, 34) +
  turned(-4, 220, 470, slab(big, 150, 390, 140, 190) + round(spark, 220, 480, 44)) +
  turned(3, 340, 500, slab(spark, 305, 420, 90, 210) + star(second, 350, 520, 40)) +
  turned(2, 220, 720, slab(spark, 155, 630, 120, 220) + path(big, 'M170 830L215 660L260 830Z')) +
  turned(-3, 345, 760, slab(second, 295, 680, 100, 200) + round(big, 345, 760, 34)) +
  slab(second, 110, 920, 320, 70);

/** The plan of a week, pinned to the wall. */
export const weekPlan: Motif = ({ big, second, spark, onBig }) =>
  turned(
    4,
    800,
    540,
    slab(second, 360, 150, 960, 820, 10) +
      slab(onBig, 320, 110, 960, 820, 10) +
      slab(big, 320, 110, 960, 130) +
      times(5, (day) => line(second, 8, `M${512 + day * 128} 240V925`)) +
      times(5, (row) => line(second, 8, `M322 ${350 + row * 116}H1278`)) +
      times(11, (i) => {
        const day = (i * 5) % 7;
        const row = (i * 3 + day) % 5;
        const fill = [big, spark, second][i % 3] ?? big;
        return slab(fill, 398 + day * 126, 262 + row * 116, 100, 72);
      }) +
      round(spark, 800, 130, 62) +
      round(second, 785, 112, 22),
  );

/** Four hands of different people, one on top of the other. */
export const fourHands: Motif = ({ big, second, spark, onBig, ground }) => {
  const fills = [big, spark, second, onBig === ground ? big : onBig] as const;
  return fills
    .map((fill, i) => {
      const side = i % 2 ? -1 : 1;
      const y = 760 - i * 130;
      const hand =
        slab(fill, -60, y, 620, 170) +
        soft(fill, [
          [500, y - 10],
          [700, y - 20],
          [880, y + 20],
          [900, y + 110],
          [800, y + 180],
          [520, y + 180],
        ]) +
        times(4, (finger) =>
          line(
            fill,
            50,
            `M780 ${y + 20 + finger * 46}H${1090 - Math.abs(finger - 1) * 40}`,
            'round',
          ),
        ) +
        line(fill, 56, `M620 ${y + 30}L760 ${y - 50}`, 'round') +
        slab(ground, 130, y - 8, 40, 190) +
        times(3, (gap) => line(ground, 6, `M850 ${y + 43 + gap * 46}H1040`));
      return side > 0 ? hand : `<g transform="translate(1600) scale(-1 1)">${hand}</g>`;
    })
    .join('');
};

/** A plain pattern of cut pieces, for pictures that only decorate. */
export const pattern: Motif = ({ big, second, spark, onBig, ground }, chance) => {
  const fills = [big, second, spark, onBig === ground ? big : onBig] as const;
  const size = 200;
  return times(48, (i) => {
    const x = (i % 8) * size + 100;
    const y = Math.floor(i / 8) * size + 34;
    const fill = chance.pick(fills);
    const turn = chance.whole(0, 3) * 90;
    switch (chance.whole(0, 4)) {
      case 0:
        return round(fill, x, y, 78);
      case 1:
        return turned(turn, x, y, path(fill, `M${x - 100} ${y}A100 100 0 0 1 ${x + 100} ${y}Z`));
      case 2:
        return turned(
          turn,
          x,
          y,
          piece(fill, [
            [x - 96, y - 96],
            [x + 96, y - 96],
            [x - 96, y + 96],
          ]),
        );
      case 3:
        return star(fill, x, y, 92, 8, 0.5);
      default:
        return turned(
          turn,
          x,
          y,
          times(3, (bar) => slab(fill, x - 90, y - 84 + bar * 62, 180, 34)),
        );
    }
  });
};
