/** Lists of events by what they are: kind, audience, access, price, series. */
import { accessFeatureOrder, accessFeatures } from '../../text/access-features.ts';
import {
  accessListPath,
  addresses,
  agePath,
  eventListPath,
  placeEventsPath,
  seriesPath,
} from '../../text/addresses.ts';
import { ageBands, suitsAge } from '../../text/ages.ts';
import { audienceCategories } from '../../text/audiences.ts';
import { eventKindOrder, eventKinds } from '../../text/event-kinds.ts';
import { isOffered } from '../access-models.ts';
import type { LinkModel } from '../page-models.ts';
import { byPolishText, type SiteContext } from '../site-context.ts';
import type { EventList } from './event-list.ts';

function category(
  path: string,
  heading: string,
  filter: EventList['filter'],
  includes: EventList['includes'],
  more: {
    readonly intro?: string;
    readonly parents?: readonly LinkModel[];
    readonly example?: boolean;
  } = {},
): EventList {
  return {
    path,
    heading,
    intro: more.intro ?? null,
    description: `${heading}: nadchodzące terminy, miejsca, ceny i dostępność.`,
    emptyText: 'Nie mamy teraz takich wydarzeń w planie. Zobacz wszystkie nadchodzące wydarzenia.',
    filter,
    parents: more.parents ?? [],
    window: null,
    show: 'nearest',
    example: more.example ?? false,
    includes,
  };
}

function byKind(): readonly EventList[] {
  return eventKindOrder.map((kind) => {
    const { slug, heading } = eventKinds[kind];
    return category(
      eventListPath(slug),
      heading,
      { group: 'kind', label: heading.toLowerCase() },
      ({ event }) => event.kind === kind,
    );
  });
}

function byAudience(): readonly EventList[] {
  return audienceCategories.map(({ key, slug, heading, label }) =>
    category(
      eventListPath(slug),
      heading,
      { group: 'audience', label },
      ({ event }) => event.audience?.[key] === true,
    ),
  );
}

function byAge(): readonly EventList[] {
  return ageBands.map((band) =>
    category(
      agePath(band.slug),
      `Wydarzenia dla dzieci i młodzieży: ${band.label}`,
      { group: 'age', label: band.label },
      ({ event }) => suitsAge(event.audience, band),
      { intro: 'Także te, przy których nie podano wieku.' },
    ),
  );
}

/** Places in which anything has ever been: their lists stay when they are empty for a while. */
export function listsByPlace(ctx: SiteContext): readonly EventList[] {
  const used = new Set(ctx.events.flatMap(({ dates }) => dates.map(({ venue }) => venue)));
  return ctx.snapshot.places
    .filter((place) => used.has(place))
    .sort(
      byPolishText(
        ({ name }) => name,
        ({ documentId }) => documentId,
      ),
    )
    .map((place) =>
      category(
        placeEventsPath(place.slug),
        `Wydarzenia: ${place.name}`,
        { group: 'place', label: place.name },
        (_, { venue }) => venue === place,
        { example: place.example },
      ),
    );
}

/** What belongs to the performance; a ramp at the door alone does not make an event accessible. */
const performanceFeatures = [
  'polishSignLanguage',
  'audioDescription',
  'captions',
  'relaxed',
  'easyToRead',
] as const;

function accessible(): EventList {
  return category(
    addresses.accessibleEvents,
    'Wydarzenia dostępne',
    { group: 'access', label: 'wszystkie dostępne' },
    (_, { offers }) => performanceFeatures.some((feature) => isOffered(offers, feature)),
    {
      intro:
        'Wydarzenia z tłumaczeniem na PJM, audiodeskrypcją, napisami, przyjazne sensorycznie albo z tekstem łatwym do czytania.',
    },
  );
}

function byFeature(above: LinkModel): readonly EventList[] {
  return accessFeatureOrder.map((feature) => {
    const { slug, heading, short, explanation } = accessFeatures[feature];
    return category(
      accessListPath(slug),
      heading,
      { group: 'access', label: short },
      (_, { offers }) => isOffered(offers, feature),
      { intro: explanation, parents: [above] },
    );
  });
}

function free(): EventList {
  return category(
    addresses.freeEvents,
    'Wydarzenia bezpłatne',
    { group: 'price', label: 'bezpłatne' },
    ({ event }) => event.price.kind === 'free',
  );
}

/** The fixed categories: they have their page even while it is empty, so that no bookmark breaks. */
export function listsByCategory(): readonly EventList[] {
  const overview = accessible();
  const above = { href: overview.path, label: overview.heading };
  return [...byKind(), ...byAudience(), ...byAge(), overview, ...byFeature(above), free()];
}

export function listsBySeries(ctx: SiteContext): readonly EventList[] {
  return ctx.snapshot.eventSeries.map(({ documentId, slug, name, description, example }) =>
    category(seriesPath(slug), `Cykl: ${name}`, null, ({ event }) => event.series === documentId, {
      example,
      ...(description === null ? {} : { intro: description }),
    }),
  );
}

/** The lists that can be subscribed to: what somebody wants to hear of for years. */
export function listsWithCalendar(ctx: SiteContext): readonly EventList[] {
  return [...listsByCategory(), ...listsByPlace(ctx), ...listsBySeries(ctx)];
}
