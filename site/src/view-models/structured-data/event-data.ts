/** schema.org Event nodes, one per date, for search engines want dated events; and the rule. */
import type { Event, EventKind, OccurrenceStatus, Recurrence } from '../../snapshot/snapshot.ts';
import { eventPath } from '../../text/addresses.ts';
import { WARSAW, warsawTime } from '../../time/warsaw.ts';
import { pictureModel } from '../pictures.ts';
import { type EventRecord, type RecordDate, related, type SiteContext } from '../site-context.ts';
import { accessibilityProperties, languages } from './accessibility.ts';
import { mentionedOrganization, type Node, organizationId, placeNode } from './organization.ts';

const types: Readonly<Record<EventKind, string>> = {
  concert: 'MusicEvent',
  performance: 'TheaterEvent',
  film: 'ScreeningEvent',
  exhibition: 'ExhibitionEvent',
  workshop: 'EducationEvent',
  contest: 'Event',
  meeting: 'SocialEvent',
  festival: 'Festival',
  dance: 'DanceEvent',
  trip: 'Event',
};

const works: Readonly<Partial<Record<EventKind, string>>> = {
  film: 'Movie',
  performance: 'Play',
};

const statuses: Readonly<Record<OccurrenceStatus, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  'sold-out': 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
};

/** More dates than this say nothing new and weigh on the first response. */
const MAX_DATES = 4;

/** ChildrensEvent besides the kind when it is for children and not for adults. */
function typeOf({ kind, audience }: Event): string | readonly string[] {
  const forChildren = audience?.children === true && !audience.adults && !audience.seniors;
  if (!forChildren) return types[kind];
  return types[kind] === 'Event' ? 'ChildrensEvent' : [types[kind], 'ChildrensEvent'];
}

/** schema.org typicalAgeRange: "6-9", "16-", "-15". */
function ageRange({ audience }: Event): string | null {
  if (audience === null || (audience.ageFrom === null && audience.ageTo === null)) return null;
  return `${audience.ageFrom ?? ''}-${audience.ageTo ?? ''}`;
}

function offers(ctx: SiteContext, event: Event, date: RecordDate): Node | null {
  const { price, enrolment } = event;
  const amount = price.kind === 'paid' ? price.from : 0;
  if (amount === null || date.status === 'cancelled') return null;
  const soldOut = date.status === 'sold-out';
  const range =
    price.kind === 'paid' && price.to !== null && price.to !== amount
      ? { '@type': 'AggregateOffer', lowPrice: amount, highPrice: price.to }
      : { '@type': 'Offer', price: amount };
  return {
    ...range,
    priceCurrency: 'PLN',
    availability: soldOut ? 'https://schema.org/SoldOut' : 'https://schema.org/InStock',
    url: enrolment?.url ?? `${ctx.siteUrl}${eventPath(event.slug)}`,
    ...(enrolment?.opensAt == null ? {} : { validFrom: warsawTime(enrolment.opensAt).iso }),
  };
}

function organizers(ctx: SiteContext, event: Event): readonly Node[] {
  const partners = related(event.organisers, ctx.partnerById).map(({ name, website }) => ({
    '@type': 'Organization',
    name,
    ...(website === null ? {} : { url: website }),
  }));
  return [{ '@id': organizationId(ctx) }, ...partners];
}

/** What the date shows, when there is anything to say of its accessibility. */
function workFeatured(event: Event, date: RecordDate): Node {
  const properties = accessibilityProperties(date.offers, event.hazards);
  if (Object.keys(properties).length === 0) return {};
  const type = works[event.kind] ?? 'CreativeWork';
  return { workFeatured: { '@type': type, name: event.title, ...properties } };
}

function eventNode(ctx: SiteContext, { event }: EventRecord, date: RecordDate): Node {
  const { venue: place, offers: access } = date;
  const picture = pictureModel(event.image, ctx.media);
  const offer = offers(ctx, event, date);
  const ages = ageRange(event);
  const end = date.allDay ? date.lastDay : (date.end?.iso ?? null);
  const previous = date.status === 'rescheduled' ? date.previousStart : null;
  return {
    '@type': typeOf(event),
    name: event.title,
    description: event.lead,
    url: `${ctx.siteUrl}${eventPath(event.slug)}`,
    startDate: date.allDay ? date.start.date : date.start.iso,
    ...(end === null ? {} : { endDate: end }),
    ...(date.doors === null ? {} : { doorTime: date.doors.iso }),
    eventStatus: statuses[date.status],
    ...(previous === null ? {} : { previousStartDate: previous.iso }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    ...(place === null ? {} : { location: placeNode(ctx, place) }),
    ...(picture === null ? {} : { image: `${ctx.siteUrl}${picture.src}` }),
    ...(offer === null ? {} : { offers: offer }),
    isAccessibleForFree: event.price.kind === 'free',
    ...(ages === null ? {} : { typicalAgeRange: ages }),
    inLanguage: languages(access),
    organizer: organizers(ctx, event),
    ...(event.recurrence === null ? {} : { superEvent: { '@id': seriesId(ctx, event) } }),
    ...workFeatured(event, date),
  };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The rule of an event that repeats (schema.org Schedule); dates of their own stand beside it. */
function schedule(rule: Recurrence): Node {
  const weekly = rule.frequency === 'weekly';
  const { ordinal, exceptions } = rule;
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${rule.interval}${weekly ? 'W' : 'M'}`,
    byDay: `https://schema.org/${weekdays[rule.weekday - 1]}`,
    ...(weekly || ordinal === null ? {} : { byMonthWeek: ordinal }),
    startDate: rule.from,
    endDate: rule.until,
    startTime: rule.startTime,
    ...(rule.endTime === null ? {} : { endTime: rule.endTime }),
    scheduleTimezone: WARSAW,
    ...(exceptions.length === 0 ? {} : { exceptDate: exceptions.map(({ date }) => date) }),
  };
}

/** An event with a rule as the series of its dates; the dates themselves name it as theirs. */
function seriesNode(ctx: SiteContext, { event, venue }: EventRecord): readonly Node[] {
  const { recurrence } = event;
  if (recurrence === null) return [];
  return [
    {
      '@type': 'EventSeries',
      '@id': seriesId(ctx, event),
      name: event.title,
      url: `${ctx.siteUrl}${eventPath(event.slug)}`,
      startDate: recurrence.from,
      endDate: recurrence.until,
      ...(venue === null ? {} : { location: placeNode(ctx, venue) }),
      eventSchedule: schedule(recurrence),
    },
  ];
}

function seriesId(ctx: SiteContext, { slug }: Event): string {
  return `${ctx.siteUrl}${eventPath(slug)}#terminy`;
}

/** A node said in full once is only named after that: every byte stands in the first response. */
function saidOnce(nodes: readonly Node[]): readonly Node[] {
  const said = new Set<unknown>();
  return nodes.map((node) => {
    const { location } = node;
    if (typeof location !== 'object' || location === null || !('@id' in location)) return node;
    const id = location['@id'];
    if (said.has(id)) return { ...node, location: { '@id': id } };
    said.add(id);
    return node;
  });
}

/** The nearest dates to come, or the last one of an event that is over, and the institution. */
export function eventData(ctx: SiteContext, record: EventRecord): readonly Node[] {
  const dates =
    record.toCome.length > 0 ? record.toCome.slice(0, MAX_DATES) : record.past.slice(-1);
  if (dates.length === 0) return [];
  const nodes = dates.map((date) => eventNode(ctx, record, date));
  return [...saidOnce([...nodes, ...seriesNode(ctx, record)]), mentionedOrganization(ctx)];
}
