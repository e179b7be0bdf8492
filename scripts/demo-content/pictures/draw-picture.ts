import { picturesByKind } from './events/pictures-by-kind.ts';
import { heritagePictures } from './heritage/heritage-pictures.ts';
import { heritageMotifs } from './heritage/motifs.ts';
import { pickInks } from './inks.ts';
import { ownPicture } from './own/own-pictures.ts';
import { type Chance, seeded } from './seeded.ts';
import { type KindOfPictures, landscape, type Picture, poster, sheet } from './sheet.ts';

/** A finished drawing; `shows` says in Polish what it shows, null where the document itself does. */
export type Drawing = { svg: string; shows: string | null };

/**
 * Draws the picture of that name, always the same. `poster-…` is a portrait poster, `heritage-…` a
 * landscape from the list of heritage pictures, `info-…`, `galeria-…` and `wzor-…` are landscapes.
 * @param kind kind of the event or discipline of the class the picture belongs to; null for others
 * @returns undefined when there is no drawing for the name
 */
export function drawPicture(fileName: string, kind: string | null): Drawing | undefined {
  const chance = seeded(fileName);
  const heritage = heritagePictures.get(fileName);
  const own = heritage ? heritageMotifs[heritage] : ownPicture(fileName);
  if (own) {
    const inks = pickInks(chance);
    const size = fileName.startsWith('poster-') ? poster : landscape;
    return { svg: sheet(size, inks.ground, own(inks, chance), false), shows: null };
  }
  const pictures = picturesByKind.get(kind ?? '');
  if (!pictures) return undefined;
  if (fileName.startsWith('poster-')) return onePoster(pictures, chance);
  return /^(info|galeria)-/.test(fileName) ? twoSheets(pictures, chance) : undefined;
}

function onePoster(pictures: KindOfPictures, chance: Chance): Drawing {
  const picture = chance.pick(pictures);
  const inks = pickInks(chance);
  const mirrored = !picture.oneWay && chance.often(0.5);
  return {
    svg: sheet(poster, inks.ground, picture.draw(inks, chance), mirrored),
    shows: `Plakat: ${picture.shows}.`,
  };
}

/** A landscape of two posters side by side, each in inks of its own. */
function twoSheets(pictures: KindOfPictures, chance: Chance): Drawing {
  const first = chance.pick(pictures);
  const others = pictures.filter((picture) => picture !== first);
  const second = others[chance.whole(0, others.length - 1)] ?? first;
  const half = { width: landscape.width / 2, height: landscape.height };
  const side = (picture: Picture, x: number) => {
    const inks = pickInks(chance);
    const scale = half.width / poster.width;
    const lift = (half.height - poster.height * scale) / 2;
    return `<svg x="${x}" width="${half.width}" height="${half.height}"><path fill="${inks.ground}" d="M0 0H800V1067H0Z"/><g transform="translate(0 ${lift}) scale(${scale})">${picture.draw(inks, chance)}</g></svg>`;
  };
  return {
    svg: sheet(landscape, '#fff', side(first, 0) + side(second, half.width), false),
    shows: `Dwa rysunki obok siebie: ${first.shows}; ${second.shows}.`,
  };
}
