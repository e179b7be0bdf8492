import type { EventKind } from '../../snapshot/snapshot.ts';
import { concert } from './motifs/concert.ts';
import { contest } from './motifs/contest.ts';
import { dance } from './motifs/dance.ts';
import { exhibition } from './motifs/exhibition.ts';
import { festival } from './motifs/festival.ts';
import { film } from './motifs/film.ts';
import { meeting } from './motifs/meeting.ts';
import { type Motif, type PosterShape, WITH_BLACK_AND_PAPER } from './motifs/motif.ts';
import { stage } from './motifs/stage.ts';
import { trip } from './motifs/trip.ts';
import { workshop } from './motifs/workshop.ts';
import { POSTER_DEEP_INKS, POSTER_INKS } from './poster-inks.ts';
import { seededChoice } from './seeded-choice.ts';

export type { PosterShape } from './motifs/motif.ts';

export interface Poster {
  readonly ground: string;
  readonly shapes: readonly PosterShape[];
}

type GroundInk = keyof typeof POSTER_INKS;

/** The ground belongs to the kind, so that a street of posters can be read by colour from afar. */
export const KIND_INK: Readonly<Record<EventKind, GroundInk>> = {
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

const { yellow, vermilion, sky, lilac } = POSTER_INKS;
const { red, blue, pine } = POSTER_DEEP_INKS;

/** Inks that a printer would lay on each ground: light beside deep, nothing that flickers. */
const INKS_ON: Readonly<Record<GroundInk, readonly string[]>> = {
  vermilion: [yellow, blue, lilac, sky],
  lilac: [red, blue, yellow, pine],
  sky: [red, yellow, blue, vermilion],
  green: [yellow, red, pine, lilac],
  yellow: [red, blue, pine, sky],
};

/** Ideas for each kind; every one can stand alone. */
export const MOTIFS: Readonly<Record<EventKind, readonly Motif[]>> = {
  concert,
  performance: stage,
  film,
  exhibition,
  workshop,
  contest,
  meeting,
  festival,
  dance,
  trip,
};

/**
 * The poster of an event that has no artwork: decorative, the same for the same kind and title.
 * Shapes lie in drawing order in a field of 60 × 80; the whole SVG stays under 1 kB.
 */
export function drawPoster(kind: EventKind, title: string): Poster {
  const choice = seededChoice(`${kind} ${title}`);
  const ground = KIND_INK[kind];
  const [motif] = choice.shuffled(MOTIFS[kind]);
  const [a, b] = choice.shuffled(INKS_ON[ground]);
  if (motif === undefined || a === undefined || b === undefined) {
    throw new Error(`There is no motif or no ink for a poster of kind ${kind}.`);
  }
  return { ground: POSTER_INKS[ground], shapes: motif(choice, { a, b, ...WITH_BLACK_AND_PAPER }) };
}
