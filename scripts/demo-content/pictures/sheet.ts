import type { Inks } from './inks.ts';
import type { Chance } from './seeded.ts';

/** What a motif gets to draw with: the sheet's inks and its chance. It gives back SVG shapes. */
export type Motif = (inks: Inks, chance: Chance) => string;

/** A drawing and, in Polish, what it shows: the words its alternative text is made of. */
export type Picture = {
  draw: Motif;
  /** Continues "Plakat: …" or "Rysunek: …", without a full stop. */
  shows: string;
  /** True for what the world knows only one way round, such as a note; all else may be mirrored. */
  oneWay?: true;
};

/** What may be drawn for one kind of event or class; chance picks one. */
export type KindOfPictures = readonly [Picture, ...Picture[]];

export const poster = { width: 1080, height: 1528 };
export const landscape = { width: 1600, height: 1067 };

/** A whole sheet: the ground and what is drawn on it, mirrored left to right if wanted. */
export function sheet(
  { width, height }: { width: number; height: number },
  ground: string,
  drawing: string,
  mirrored: boolean,
): string {
  const turn = mirrored ? ` transform="translate(${width}) scale(-1 1)"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${ground}" d="M0 0H${width}V${height}H0Z"/><g${turn}>${drawing}</g></svg>`;
}
