/** The snapshot made ready for the pages: looked up by documentId, dates resolved, one moment. */
import type { MediaFiles } from '../media/media-files.ts';
import { type EventDate, eventDates } from '../recurrence/event-dates.ts';
import { ruleDates } from '../recurrence/rule-dates.ts';
import type {
  Access,
  Class,
  Event,
  EventSeries,
  Grant,
  HeritageArticle,
  NewsItem,
  Partner,
  Person,
  Place,
  Season,
  Snapshot,
  Topic,
} from '../snapshot/snapshot.ts';
import { type WarsawTime, warsawTime } from '../time/warsaw.ts';
import { combinedAccess } from './combined-access.ts';

export interface SiteInput {
  readonly snapshot: Snapshot;
  /** ISO 8601 instant the site is made for. */
  readonly moment: string;
  /** Public origin without a slash at the end: "https://kultura.example". */
  readonly siteUrl: string;
  readonly media: MediaFiles;
}

/** A date of an event with everything that the event and the place say about it. */
export interface RecordDate extends EventDate {
  /** The date's own place, else the event's. */
  readonly venue: Place | null;
  /** The venue's features, overruled by what the event says, overruled by what the date says. */
  readonly offers: Access;
}

/** An event with its dates. `dates` is the earliest first; `toCome` are those not over yet. */
export interface EventRecord {
  readonly event: Event;
  /** The dates of the rule, exceptions included. */
  readonly rhythm: readonly string[];
  readonly dates: readonly RecordDate[];
  readonly toCome: readonly RecordDate[];
  readonly past: readonly RecordDate[];
  /** Place and access of the event as such, when no date is meant. */
  readonly venue: Place | null;
  readonly offers: Access;
}

export interface SiteContext {
  readonly snapshot: Snapshot;
  readonly media: MediaFiles;
  readonly siteUrl: string;
  readonly now: WarsawTime;
  readonly events: readonly EventRecord[];
  readonly eventById: ReadonlyMap<string, EventRecord>;
  readonly eventsBySeries: ReadonlyMap<string | null, readonly EventRecord[]>;
  readonly classes: readonly Class[];
  readonly articles: readonly HeritageArticle[];
  readonly articleById: ReadonlyMap<string, HeritageArticle>;
  /** Newest first. */
  readonly news: readonly NewsItem[];
  readonly placeById: ReadonlyMap<string, Place>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly partnerById: ReadonlyMap<string, Partner>;
  readonly seasonById: ReadonlyMap<string, Season>;
  readonly seriesById: ReadonlyMap<string, EventSeries>;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly grantById: ReadonlyMap<string, Grant>;
}

const polish = new Intl.Collator('pl');

/** Polish alphabetical order, with a tie-break so that the order never depends on the input. */
export function byPolishText<T>(text: (item: T) => string, tie: (item: T) => string) {
  return (a: T, b: T): number =>
    polish.compare(text(a), text(b)) || (tie(a) < tie(b) ? -1 : tie(a) > tie(b) ? 1 : 0);
}

function byId<T extends { readonly documentId: string }>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.documentId, entry]));
}

function record(event: Event, now: WarsawTime, placeById: ReadonlyMap<string, Place>): EventRecord {
  const rhythm = event.recurrence === null ? [] : ruleDates(event.recurrence);
  const venue = relatedOne(event.place, placeById);
  const offers = combinedAccess([venue?.access, event.access]);
  const dates = eventDates(event, rhythm).map((date): RecordDate => {
    const own = relatedOne(date.place, placeById) ?? venue;
    const same = own === venue && date.access === null;
    return {
      ...date,
      venue: own,
      offers: same ? offers : combinedAccess([own?.access, event.access, date.access]),
    };
  });
  return {
    event,
    rhythm,
    dates,
    toCome: dates.filter(({ overAt }) => overAt > now.epochMs),
    past: dates.filter(({ overAt }) => overAt <= now.epochMs),
    venue,
    offers,
  };
}

/** Relations that point at something missing (unpublished, deleted) are left out. */
export function related<T>(ids: readonly string[], entries: ReadonlyMap<string, T>): readonly T[] {
  return ids.flatMap((id) => entries.get(id) ?? []);
}

export function relatedOne<T>(id: string | null, entries: ReadonlyMap<string, T>): T | null {
  return id === null ? null : (entries.get(id) ?? null);
}

/** @throws RangeError when the moment is not an ISO 8601 instant. */
export function siteContext({ snapshot, moment, siteUrl, media }: SiteInput): SiteContext {
  const now = warsawTime(moment);
  const placeById = byId(snapshot.places);
  const events = snapshot.events
    .map((event) => record(event, now, placeById))
    .sort(
      byPolishText(
        ({ event }) => event.title,
        ({ event }) => event.documentId,
      ),
    );
  const articles = [...snapshot.heritageArticles].sort(
    byPolishText(
      ({ title }) => title,
      ({ documentId }) => documentId,
    ),
  );
  return {
    snapshot,
    media,
    siteUrl: siteUrl.replace(/\/+$/, ''),
    now,
    events,
    eventsBySeries: Map.groupBy(events, ({ event }) => event.series),
    eventById: new Map(events.map((entry) => [entry.event.documentId, entry])),
    classes: [...snapshot.classes].sort(
      byPolishText(
        ({ title }) => title,
        ({ documentId }) => documentId,
      ),
    ),
    articles,
    articleById: byId(articles),
    news: [...snapshot.newsItems].sort(
      (a, b) =>
        (a.publishedOn < b.publishedOn ? 1 : a.publishedOn > b.publishedOn ? -1 : 0) ||
        (a.documentId < b.documentId ? -1 : 1),
    ),
    placeById,
    personById: byId(snapshot.people),
    partnerById: byId(snapshot.partners),
    seasonById: byId(snapshot.seasons),
    seriesById: byId(snapshot.eventSeries),
    topicById: byId(snapshot.topics),
    grantById: byId(snapshot.grants),
  };
}
