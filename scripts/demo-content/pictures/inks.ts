import type { Chance } from './seeded.ts';

export const paper = '#f4ecdc';
export const ink = '#1d1b20';
export const red = '#d9381e';
export const yellow = '#f3b61f';
export const blue = '#1c4fa0';
export const green = '#14735a';
export const pink = '#eda59b';

/** The inks of one sheet, each chosen to stand off clearly from those it touches. */
export type Inks = {
  ground: string;
  /** The one big shape. */
  big: string;
  /** What stands beside or on the big shape. */
  second: string;
  /** Small things that jump out. */
  spark: string;
  /** Fine parts drawn on the big shape. */
  onBig: string;
};

const schemes: readonly [Inks, ...Inks[]] = [
  { ground: paper, big: red, second: ink, spark: yellow, onBig: paper },
  { ground: red, big: paper, second: ink, spark: yellow, onBig: ink },
  { ground: blue, big: yellow, second: red, spark: paper, onBig: ink },
  { ground: yellow, big: ink, second: red, spark: paper, onBig: paper },
  { ground: green, big: paper, second: ink, spark: yellow, onBig: ink },
  { ground: pink, big: ink, second: red, spark: paper, onBig: paper },
  { ground: ink, big: yellow, second: red, spark: paper, onBig: ink },
  { ground: paper, big: green, second: ink, spark: red, onBig: paper },
  { ground: paper, big: blue, second: red, spark: yellow, onBig: paper },
  { ground: yellow, big: blue, second: ink, spark: red, onBig: paper },
  { ground: pink, big: blue, second: ink, spark: yellow, onBig: paper },
  { ground: blue, big: paper, second: ink, spark: red, onBig: ink },
  { ground: green, big: yellow, second: ink, spark: paper, onBig: ink },
];

/** The inks of a sheet, by chance. */
export function pickInks(chance: Chance): Inks {
  return chance.pick(schemes);
}
