/** The places of the heritage articles, as a list and as points of a drawing. */
import type { Coordinates, Place } from '../../snapshot/snapshot.ts';
import { addresses } from '../../text/addresses.ts';
import { addressText, mapLink } from '../contact-models.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { HeritageMapPage, LinkModel } from '../page-models.ts';
import { byPolishText } from '../site-context.ts';
import { articleLink } from './heritage-pages.ts';

interface Point {
  readonly name: string;
  readonly address: string;
  readonly directions: string | null;
  readonly coordinates: Coordinates | null;
  readonly articles: readonly LinkModel[];
  readonly example: boolean;
}

const degrees = new Intl.NumberFormat('pl', {
  minimumFractionDigits: 4,
  maximumFractionDigits: 4,
});

/** "52,0000° N, 20,5000° E" for a point that has no postal address. */
function coordinatesText({ latitude, longitude }: Coordinates): string {
  const [north, east] = [latitude < 0 ? 'S' : 'N', longitude < 0 ? 'W' : 'E'];
  return `${degrees.format(Math.abs(latitude))}° ${north}, ${degrees.format(Math.abs(longitude))}° ${east}`;
}

function placePoint(ctx: PageContext, place: Place): readonly Point[] {
  const articles = ctx.articles.filter((article) => article.place === place.documentId);
  if (articles.length === 0) return [];
  const own = articles.find(({ coordinates }) => coordinates !== null)?.coordinates ?? null;
  return [
    {
      name: place.name,
      address: addressText(place.address),
      directions: place.directions,
      coordinates: place.coordinates ?? own,
      articles: articles.map(articleLink),
      example: place.example,
    },
  ];
}

/** Articles with coordinates of their own and no place, and the map points written in any article. */
function articlePoints(ctx: PageContext): readonly Point[] {
  return ctx.articles.flatMap((article) => {
    const { example } = article;
    const articles = [articleLink(article)];
    const inPlace = article.place !== null && ctx.placeById.has(article.place);
    const own: readonly Point[] =
      inPlace || article.coordinates === null
        ? []
        : [
            {
              name: article.title,
              ...(article.titleLanguage === null ? {} : { nameLang: article.titleLanguage }),
              address: coordinatesText(article.coordinates),
              directions: null,
              coordinates: article.coordinates,
              articles,
              example,
            },
          ];
    const written = article.content.flatMap((block): readonly Point[] =>
      block.type === 'map-point'
        ? [
            {
              name: block.label,
              address: coordinatesText(block.coordinates),
              directions: block.description,
              coordinates: block.coordinates,
              articles,
              example,
            },
          ]
        : [],
    );
    return [...own, ...written];
  });
}

/** Percent of the drawing left free on each side. */
const MARGIN = 8;

/**
 * Places points in a square drawing, north up, keeping proportions: a degree of longitude is
 * shorter than one of latitude by the cosine of the latitude. Percent, one decimal; all null where
 * everything lies in one point, which a drawing says nothing of.
 */
export function positions(
  points: readonly (Coordinates | null)[],
): readonly ({ readonly x: number; readonly y: number } | null)[] {
  const known = points.filter((point) => point !== null);
  const latitudes = known.map(({ latitude }) => latitude);
  const longitudes = known.map(({ longitude }) => longitude);
  const middle = {
    latitude: (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
    longitude: (Math.min(...longitudes) + Math.max(...longitudes)) / 2,
  };
  const squeeze = Math.cos((middle.latitude * Math.PI) / 180);
  const span = Math.max(
    Math.max(...latitudes) - Math.min(...latitudes),
    (Math.max(...longitudes) - Math.min(...longitudes)) * squeeze,
  );
  if (known.length === 0 || span === 0) return points.map(() => null);
  const scale = (100 - 2 * MARGIN) / span;
  const percent = (offset: number): number => Math.round((50 + offset * scale) * 10) / 10;
  return points.map((point) =>
    point === null
      ? null
      : {
          x: percent((point.longitude - middle.longitude) * squeeze),
          y: percent(middle.latitude - point.latitude),
        },
  );
}

export function heritageMapPages(ctx: PageContext): readonly PageDraft[] {
  const places = [...ctx.snapshot.places].flatMap((place) => placePoint(ctx, place));
  const points = [...places, ...articlePoints(ctx)].sort(
    byPolishText(
      ({ name }) => name,
      ({ address }) => address,
    ),
  );
  const position = positions(points.map(({ coordinates }) => coordinates));
  const model: HeritageMapPage = {
    kind: 'heritage-map',
    ...ctx.frame({
      path: addresses.heritageMap,
      heading: 'Mapa dziedzictwa',
      description: 'Miejsca z opowieści o dziedzictwie: adresy, dojście i odnośniki do mapy.',
      parents: [{ href: addresses.heritage, label: 'Dziedzictwo' }],
      indexed: points.length > 0,
    }),
    intro: position.some((at) => at !== null)
      ? 'Miejsca, o których opowiadamy. Każde jest też na liście, z odnośnikiem do mapy.'
      : 'Miejsca, o których opowiadamy.',
    places: points.map(({ name, address, directions, coordinates, articles, example }, index) => ({
      name,
      address,
      directions,
      mapLink: coordinates === null ? null : mapLink(coordinates, name),
      articles,
      example,
      position: position[index] ?? null,
    })),
  };
  return [ownPage(model, 'heritage')];
}
