/** A drawing of where a place lies: our own places as points, north up, to scale; no map of others. */
import type { Coordinates, Place } from '../snapshot/snapshot.ts';
import type { MapPoint, PlaceMapModel } from './page-models.ts';
import { relatedOne, type SiteContext } from './site-context.ts';

/** Units of the drawing. */
const WIDTH = 300;
const HEIGHT = 170;
const MARGIN = 28;

const METRES_PER_DEGREE = 111_320;
/** A drawing of less ground than this says nothing. */
const LEAST_METRES = 400;
/** Around the main place the nearest others are drawn, unless they are a trip away. */
const NEIGHBOURS = 5;
const NEAR_METRES = 5_000;
/** Longest scale bar, as a share of the width. */
const BAR_SHARE = 0.35;

interface Offset {
  readonly east: number;
  readonly north: number;
}

/** Metres from one point to another on the plane that touches the first: exact enough for a commune. */
function offset(from: Coordinates, to: Coordinates): Offset {
  const squeeze = Math.cos((from.latitude * Math.PI) / 180);
  return {
    east: (to.longitude - from.longitude) * METRES_PER_DEGREE * squeeze,
    north: (to.latitude - from.latitude) * METRES_PER_DEGREE,
  };
}

function length({ east, north }: Offset): number {
  return Math.hypot(east, north);
}

const kilometres = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });

/** "930 m", "1,4 km" */
export function distanceText(metres: number): string {
  const rounded = Math.round(metres / 10) * 10;
  return rounded < 1000 ? `${rounded}\u00A0m` : `${kilometres.format(metres / 1000)}\u00A0km`;
}

const directions = [
  'na północ',
  'na północny wschód',
  'na wschód',
  'na południowy wschód',
  'na południe',
  'na południowy zachód',
  'na zachód',
  'na północny zachód',
];

/** "na północny wschód" */
export function directionText({ east, north }: Offset): string {
  const eighths = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * 8);
  return directions[(eighths + 8) % 8] ?? '';
}

/** The longest of 1, 2, 5, 10… metres that is not above `most`. */
function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2].find((candidate) => candidate * power <= most) ?? 1;
  return factor * power;
}

function words(place: Place, main: Place | null, fromMain: Offset | null): string {
  if (main === null || fromMain === null) return 'Północ jest u góry.';
  if (place === main) return 'To nasza główna siedziba. Północ jest u góry.';
  const distance = length(fromMain);
  return distance < 20
    ? `Tuż obok głównej siedziby: ${main.name}.`
    : `Około ${distanceText(distance)} ${directionText(fromMain)} od głównej siedziby (${main.name}), w linii prostej.`;
}

/** null for a place without coordinates, and for one that would be the only point of the drawing. */
export function placeMap(ctx: SiteContext, place: Place | null): PlaceMapModel | null {
  const centre = place?.coordinates ?? null;
  if (place === null || centre === null) return null;
  const main = relatedOne(ctx.snapshot.siteSettings.mainPlace, ctx.placeById);
  const mainAt = main?.coordinates ?? null;
  const others = ctx.snapshot.places
    .flatMap((other) =>
      other === place || other === main || other.coordinates === null
        ? []
        : offset(centre, other.coordinates),
    )
    .sort((a, b) => length(a) - length(b));
  const toMain = mainAt === null || main === place ? null : offset(centre, mainAt);
  const framed =
    toMain === null
      ? others.slice(0, NEIGHBOURS).filter((other) => length(other) <= NEAR_METRES)
      : [toMain];
  const draw = projection([{ east: 0, north: 0 }, ...framed]);
  const drawn = others
    .map(draw.point)
    .filter(({ x, y }) => x > 4 && x < WIDTH - 4 && y > 4 && y < HEIGHT - 4);
  if (toMain === null && drawn.length === 0) return null;
  const bar = roundLength((WIDTH * BAR_SHARE) / draw.unitsPerMetre);
  return {
    width: WIDTH,
    height: HEIGHT,
    here: draw.point({ east: 0, north: 0 }),
    main: toMain === null ? null : draw.point(toMain),
    others: drawn,
    scale: { length: Math.round(bar * draw.unitsPerMetre), label: scaleText(bar) },
    text: words(place, main, mainAt === null ? null : offset(mainAt, centre)),
  };
}

function scaleText(metres: number): string {
  return metres < 1000 ? `${metres}\u00A0m` : `${metres / 1000}\u00A0km`;
}

/** Fits the points into the drawing, the middle of their box in its middle. */
function projection(points: readonly Offset[]) {
  const east = points.map((point) => point.east);
  const north = points.map((point) => point.north);
  const middle = {
    east: (Math.min(...east) + Math.max(...east)) / 2,
    north: (Math.min(...north) + Math.max(...north)) / 2,
  };
  const unitsPerMetre = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(LEAST_METRES, Math.max(...east) - Math.min(...east)),
    (HEIGHT - 2 * MARGIN) / Math.max(LEAST_METRES / 2, Math.max(...north) - Math.min(...north)),
  );
  return {
    unitsPerMetre,
    point: (at: Offset): MapPoint => ({
      x: Math.round(WIDTH / 2 + (at.east - middle.east) * unitsPerMetre),
      y: Math.round(HEIGHT / 2 - (at.north - middle.north) * unitsPerMetre),
    }),
  };
}
