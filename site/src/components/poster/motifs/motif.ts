import { POSTER_BLACK, POSTER_PAPER } from '../poster-inks.ts';
import type { SeededChoice } from '../seeded-choice.ts';

/** One flat cut shape: SVG path data in a 60 × 80 field, and its fill. */
export interface PosterShape {
  readonly path: string;
  readonly fill: string;
}

/** Two inks that stand out from the ground, black and paper. */
export interface Palette {
  readonly a: string;
  readonly b: string;
  readonly paper: string;
  readonly black: string;
}

/**
 * One idea for a poster. It draws whole numbers where it can, so that the SVG stays under 1 kB, and
 * everything that matters well inside the field: cards and share images may crop the edges.
 */
export type Motif = (choice: SeededChoice, palette: Palette) => readonly PosterShape[];

export const WITH_BLACK_AND_PAPER = { black: POSTER_BLACK, paper: POSTER_PAPER } as const;

export function shape(fill: string, ...paths: readonly string[]): PosterShape {
  return { path: paths.join(''), fill };
}

export function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0`;
}

/** A circle with a hole: the hole runs the other way round. */
export function ring(x: number, y: number, radius: number, hole: number): string {
  return `${circle(x, y, radius)}M${x - hole} ${y}a${hole} ${hole} 0 1 1 ${2 * hole} 0a${hole} ${hole} 0 1 1-${2 * hole} 0`;
}

/** `count` copies of a path, each drawn at the place that `at` gives. */
export function row(count: number, at: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => at(index)).join('');
}
