import type { EventKind } from '../../snapshot/snapshot.ts';
import { POSTER_BLACK, POSTER_INKS, POSTER_PAPER } from './poster-inks.ts';
import { type SeededChoice, seededChoice } from './seeded-choice.ts';

/** One flat cut shape: SVG path data in a 60 × 80 field, and its fill. */
export interface PosterShape {
  readonly path: string;
  readonly fill: string;
}

export interface Poster {
  readonly ground: string;
  readonly shapes: readonly PosterShape[];
}

interface Palette {
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/** The ground belongs to the kind, so that a street of posters can be read by colour from afar. */
export const KIND_INK: Readonly<Record<EventKind, keyof typeof POSTER_INKS>> = {
  concert: 'vermilion',
  performance: 'lilac',
  film: 'sky',
  exhibition: 'green',
  workshop: 'yellow',
  contest: 'sky',
  meeting: 'green',
  festival: 'yellow',
  dance: 'lilac',
  trip: 'vermilion',
};

/**
 * The poster of an event that has no artwork: decorative, the same for the same kind and title.
 * Shapes lie in drawing order; coordinates are whole numbers so that the SVG stays under 1 kB.
 */
export function drawPoster(kind: EventKind, title: string): Poster {
  const choice = seededChoice(`${kind} ${title}`);
  const ground = POSTER_INKS[KIND_INK[kind]];
  const [a = POSTER_PAPER, b = POSTER_PAPER] = choice.shuffled(
    Object.values(POSTER_INKS).filter((ink) => ink !== ground),
  );
  return { ground, shapes: MOTIFS[kind](choice, { a, b, c: POSTER_PAPER }) };
}

type Motif = (choice: SeededChoice, palette: Palette) => PosterShape[];

const MOTIFS: Readonly<Record<EventKind, Motif>> = {
  // A turned record and the sound going out of it.
  concert: (choice, { a, c }) => {
    const x = choice.between(14, 46);
    const y = choice.between(44, 58);
    const r = choice.between(22, 27);
    return [
      { path: circle(x, y, r + 14), fill: a },
      { path: circle(x, y, r), fill: POSTER_BLACK },
      { path: circle(x, y, 9), fill: c },
      { path: circle(x, y, 2), fill: POSTER_BLACK },
      { path: `M${x} ${y}L${60 - x} 0h${choice.between(5, 9)}z`, fill: c },
    ];
  },
  // One face of two halves: the one laughs, the other does not.
  performance: (choice, { a, c }) => {
    const y = choice.between(30, 38);
    const mouth = choice.between(14, 18);
    return [
      { path: `M0 0h60v${choice.between(8, 14)}Q45 30 30 ${y - 14}T0 18z`, fill: POSTER_BLACK },
      { path: `M8 ${y}h22v42Q8 ${y + 36} 8 ${y}z`, fill: c },
      { path: `M52 ${y}H30v42Q52 ${y + 36} 52 ${y}z`, fill: a },
      { path: `M13 ${y + 13}q5-7 10 0zM37 ${y + 10}q5 7 10 0z`, fill: POSTER_BLACK },
      {
        path: `M18 ${y + 22}q${mouth - 6} ${mouth} 12 8v-6zM42 ${y + 32}q-7-12-12-4v-5q8-5 12 9z`,
        fill: POSTER_BLACK,
      },
    ];
  },
  // A beam from the projector and what it falls on.
  film: (choice, { a, b, c }) => {
    const y = choice.between(50, 66);
    const x = choice.between(6, 14);
    return [
      { path: `M${x} ${y}L60 ${choice.between(2, 12)}V${choice.between(40, 52)}z`, fill: c },
      { path: circle(choice.between(42, 50), choice.between(22, 30), 9), fill: a },
      { path: circle(x, y, 12), fill: POSTER_BLACK },
      { path: circle(x + 22, y + 6, 9), fill: POSTER_BLACK },
      { path: circle(x, y, 4), fill: b },
      { path: circle(x + 22, y + 6, 3), fill: b },
    ];
  },
  // Frames hung on a wall, one of them crooked.
  exhibition: (choice, { a, b, c }) => {
    const tilt = choice.between(2, 7);
    const x = choice.between(6, 12);
    return [
      { path: `M${x} ${8 + tilt}l34-${tilt} 6 44-34 ${tilt}z`, fill: POSTER_BLACK },
      { path: `M${x + 5} ${12 + tilt}l25-${tilt} 5 35-26 ${tilt}z`, fill: c },
      { path: circle(x + choice.between(16, 22), 34, choice.between(8, 11)), fill: a },
      { path: 'M34 48h20v24H34z', fill: POSTER_BLACK },
      { path: 'M37 51h14v18H37z', fill: b },
    ];
  },
  // Cut paper and the scissors that cut it.
  workshop: (choice, { a, b, c }) => {
    const y = choice.between(14, 18);
    const x = choice.between(20, 40);
    return [
      { path: `M0 ${y + 30}L60 ${y + 14}V80H0z`, fill: a },
      { path: circle(x, y, choice.between(12, 16)), fill: c },
      {
        path: `M${x - 8} ${y + 2}l30 50-5 3-32-48zM${x + 10} ${y + 2}l-28 51 5 3 30-49z`,
        fill: POSTER_BLACK,
      },
      { path: `${circle(x - 16, y + 52, 8)}${circle(x + 22, y + 52, 8)}`, fill: POSTER_BLACK },
      { path: `${circle(x - 16, y + 52, 4)}${circle(x + 22, y + 52, 4)}`, fill: b },
    ];
  },
  // The steps of the podium and a star above.
  contest: (choice, { a, b, c }) => {
    const high = choice.between(38, 46);
    const x = choice.between(26, 34);
    return [
      { path: circle(x, 24, choice.between(17, 20)), fill: a },
      { path: `M${x} 8l5 11 12 1-9 8 3 12-11-6-11 6 3-12-9-8 12-1z`, fill: POSTER_BLACK },
      { path: `M20 ${high}h20v42H20z`, fill: c },
      { path: `M0 ${high + choice.between(8, 12)}h20v40H0z`, fill: b },
      { path: `M40 ${high + choice.between(14, 20)}h20v40H40z`, fill: POSTER_BLACK },
    ];
  },
  // Two heads in talk.
  meeting: (choice, { a, b, c }) => {
    const y = choice.between(30, 38);
    const r = choice.between(10, 13);
    return [
      { path: `M6 6h${choice.between(30, 42)}v14H22l-8 8v-8H6z`, fill: c },
      { path: `M0 80q0-28 18-28t18 28z`, fill: POSTER_BLACK },
      { path: circle(18, y + 6, r), fill: POSTER_BLACK },
      { path: `M28 80q0-24 16-24t16 24z`, fill: a },
      { path: circle(44, y + 12, r - 1), fill: b },
    ];
  },
  // The sun over the bunting.
  festival: (choice, { a, b, c }) => {
    const y = choice.between(6, 14);
    const sun = choice.between(17, 22);
    return [
      { path: circle(choice.between(22, 38), 58, sun + 9), fill: c },
      { path: circle(30, 60, sun), fill: a },
      { path: `M0 ${y}q30 ${choice.between(10, 16)} 60 0v3q-30 14-60 0z`, fill: POSTER_BLACK },
      { path: `M4 ${y + 4}l12 4-7 15zM44 ${y + 8}l12-4-5 19z`, fill: POSTER_BLACK },
      { path: `M23 ${y + 9}h14l-7 17z`, fill: b },
    ];
  },
  // Two half circles turning round each other.
  dance: (choice, { a, c }) => {
    const r = choice.between(19, 23);
    const y = choice.between(38, 44);
    return [
      { path: `M30 ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`, fill: a },
      { path: `M30 ${y - r + 12}a${r} ${r} 0 0 0 0 ${2 * r}z`, fill: POSTER_BLACK },
      { path: circle(38, y - r - 8, 7), fill: POSTER_BLACK },
      { path: circle(choice.between(18, 22), y - r + 2, 6), fill: c },
      { path: `M0 ${y + r + 12}h60v4H0z`, fill: c },
    ];
  },
  // Hills, a road, and the sun one goes to.
  trip: (choice, { a, b, c }) => {
    const x = choice.between(14, 46);
    const hill = choice.between(34, 44);
    return [
      { path: circle(x, choice.between(16, 24), choice.between(10, 13)), fill: c },
      { path: `M0 ${hill + 8}Q18 ${hill - 12} 36 ${hill + 8}T60 ${hill}V80H0z`, fill: a },
      { path: `M0 ${hill + 22}Q30 ${hill} 60 ${hill + 20}V80H0z`, fill: POSTER_BLACK },
      { path: `M${x - 3} ${hill + 14}q12 10-14 28h22q12-18-5-28z`, fill: b },
    ];
  },
};

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
}
