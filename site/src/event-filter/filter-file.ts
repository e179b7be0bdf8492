/** Makes the file from which the browser combines filters. */
import type { AccessFeature } from '../snapshot/snapshot.ts';
import { accessFeatureOrder, accessFeatures } from '../text/access-features.ts';
import { addresses } from '../text/addresses.ts';
import { ageBands, suitsAge } from '../text/ages.ts';
import { audienceCategories, audienceText } from '../text/audiences.ts';
import { eventKindOrder, eventKinds } from '../text/event-kinds.ts';
import { statusLabels } from '../text/event-statuses.ts';
import { priceText } from '../text/price.ts';
import { bindOneLetterWords } from '../text/typography.ts';
import { dateRange } from '../time/polish-dates.ts';
import { previousText } from '../view-models/cards.ts';
import type { FileModel } from '../view-models/page-models.ts';
import {
  byPolishText,
  type EventRecord,
  type RecordDate,
  type SiteContext,
} from '../view-models/site-context.ts';
import type { FilterData, FilterDate, FilterEvent } from './filter-data.ts';

const MINUTE_MS = 60_000;

/** One bit for every item for which `applies`; nothing when there is none. */
function bits<T>(items: readonly T[], applies: (item: T) => boolean): number | undefined {
  const value = items.reduce((sum, item, index) => (applies(item) ? sum | (1 << index) : sum), 0);
  return value === 0 ? undefined : value;
}

/** A number only where it says something: the file is small because most things are left out. */
function given<K extends string, V>(key: K, value: V | null | undefined): Partial<Record<K, V>> {
  const entry: Partial<Record<K, V>> = {};
  if (value !== null && value !== undefined) entry[key] = value;
  return entry;
}

function filterDate(date: RecordDate, placeIndex: ReadonlyMap<string, number>): FilterDate {
  const { start, end, lastDay, allDay, status, venue, offers } = date;
  const several = lastDay !== start.date;
  const answered = (answer: 'yes' | 'on-request') =>
    bits(accessFeatureOrder, (feature: AccessFeature) => offers.features[feature] === answer);
  return {
    start: allDay ? start.date : `${start.date}T${start.time}`,
    ...given('end', several || end === null ? null : end.time),
    ...given('lastDay', several ? lastDay : null),
    ...given('period', several ? dateRange(start.date, lastDay) : null),
    over: Math.ceil(date.overAt / MINUTE_MS),
    ...given('status', status === 'scheduled' ? null : status),
    ...given('previous', previousText(date)),
    ...given('place', venue === null ? null : placeIndex.get(venue.documentId)),
    ...given('access', answered('yes')),
    ...given('onRequest', answered('on-request')),
  };
}

function filterEvent(
  { event, toCome }: EventRecord,
  placeIndex: ReadonlyMap<string, number>,
): FilterEvent {
  const { audience } = event;
  return {
    slug: event.slug,
    title: bindOneLetterWords(event.title),
    ...given('lang', event.titleLanguage),
    kind: eventKindOrder.indexOf(event.kind),
    price: priceText(event.price),
    ...given('free', event.price.kind === 'free' ? true : null),
    ...given('audience', audienceText(audience)),
    ...given(
      'groups',
      bits(audienceCategories, ({ key }) => audience?.[key] === true),
    ),
    ...given(
      'ages',
      bits(ageBands, (band) => suitsAge(audience, band)),
    ),
    ...given('example', event.example ? true : null),
    dates: toCome.map((date) => filterDate(date, placeIndex)),
  };
}

/** Events to come, as the lists have them. */
export function filterData(ctx: SiteContext): FilterData {
  const used = new Set(ctx.events.flatMap(({ toCome }) => toCome.map(({ venue }) => venue)));
  const places = ctx.snapshot.places
    .filter((place) => used.has(place))
    .sort(
      byPolishText(
        ({ name }) => name,
        ({ documentId }) => documentId,
      ),
    );
  const placeIndex = new Map(places.map(({ documentId }, index) => [documentId, index]));
  return {
    kinds: eventKindOrder.map((kind) => [eventKinds[kind].slug, eventKinds[kind].label]),
    groups: audienceCategories.map(({ slug, label }) => [slug, label]),
    ages: ageBands.map(({ slug, label }) => [slug, label]),
    places: places.map(({ slug, name }) => [slug, name]),
    access: accessFeatureOrder.map((feature) => [
      accessFeatures[feature].slug,
      accessFeatures[feature].short,
    ]),
    statuses: Object.fromEntries(
      Object.entries(statusLabels).flatMap(([status, label]) =>
        label === null ? [] : [[status, label]],
      ),
    ),
    events: ctx.events
      .filter(({ toCome }) => toCome.length > 0)
      .map((record) => filterEvent(record, placeIndex)),
  };
}

export function filterFile(ctx: SiteContext): FileModel {
  return {
    kind: 'file',
    path: addresses.filterData,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify(filterData(ctx)),
  };
}
