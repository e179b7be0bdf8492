/** The page of one event. */
import type { EventDate } from '../../recurrence/event-dates.ts';
import {
  addresses,
  eventDateIcs,
  eventIcs,
  eventListPath,
  eventPath,
  placePath,
  seriesPath,
  webcalAddress,
} from '../../text/addresses.ts';
import { eventKinds } from '../../text/event-kinds.ts';
import { priceText } from '../../text/price.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { longDate } from '../../time/polish-dates.ts';
import { withAccessContact } from '../access-contact.ts';
import { accessItems, accessModel, shortAccess } from '../access-models.ts';
import { articleCard, grantCard, statusModel } from '../cards.ts';
import { optionalPlace } from '../contact-models.ts';
import { endModel, instantText, periodText, startModel } from '../date-models.ts';
import { enrolmentModel } from '../enrolment-model.ts';
import { eventFacts, hazardTexts } from '../event-facts.ts';
import { eventNotice } from '../event-notice.ts';
import type { PageContext, PageDraft } from '../page-draft.ts';
import type { EventPage, OccurrenceModel } from '../page-models.ts';
import { pictureModel, pictureModels } from '../pictures.ts';
import { placeMap } from '../place-map.ts';
import { relatedEvents } from '../related-events.ts';
import { type EventRecord, related, relatedOne } from '../site-context.ts';
import { eventData } from '../structured-data/event-data.ts';

function doorsText({ doors, start }: EventDate): string | null {
  if (doors === null) return null;
  return doors.date === start.date ? `Wejście od ${doors.time}` : `Wejście: ${instantText(doors)}`;
}

/** Where one date can be taken into a calendar: what has been cannot. */
function occurrenceIcs(
  slug: string,
  dates: number,
  { start }: EventDate,
  past: boolean,
): string | null {
  if (dates === 1) return eventIcs(slug);
  return past ? null : eventDateIcs(slug, start.date, start.time);
}

function occurrenceModel(
  ctx: PageContext,
  { event, dates }: EventRecord,
  date: EventDate,
): OccurrenceModel {
  const place = relatedOne(date.place, ctx.placeById);
  const previous = date.status === 'rescheduled' ? date.previousStart : null;
  return {
    date: startModel(date),
    endDate: endModel(date),
    period: periodText(date, ctx.now.date),
    status: statusModel(date),
    previous: previous === null ? null : `Poprzedni termin: ${instantText(previous)}`,
    note: date.note,
    doors: doorsText(date),
    place: place === null ? null : { href: placePath(place.slug), label: place.name },
    past: date.overAt <= ctx.now.epochMs,
    ics: occurrenceIcs(event.slug, dates.length, date, date.overAt <= ctx.now.epochMs),
    access: accessItems(date.access),
  };
}

/** Dates or a period that tell two events of one title apart. */
function titleDetails({ event, dates }: EventRecord): readonly string[] {
  const first = dates[0];
  const when = first === undefined ? 'bez terminu' : longDate(first.start.date);
  const hour = first === undefined || first.allDay ? [] : [`godz. ${first.start.time}`];
  return [when, ...hour, eventKinds[event.kind].label];
}

function eventModel(ctx: PageContext, record: EventRecord): EventPage {
  const { event } = record;
  const next = record.toCome[0] ?? record.past.at(-1) ?? null;
  const kind = eventKinds[event.kind];
  const kindLink = { href: eventListPath(kind.slug), label: kind.heading };
  const series = relatedOne(event.series, ctx.seriesById);
  const grant = relatedOne(event.grant, ctx.grantById);
  return {
    kind: 'event',
    ...ctx.frame({
      path: eventPath(event.slug),
      heading: event.title,
      language: event.titleLanguage,
      description: next === null ? event.lead : `${startModel(next).text}. ${event.lead}`,
      parents: [{ href: addresses.events, label: 'Wydarzenia' }, kindLink],
      structuredData: eventData(ctx, record),
      example: event.example,
    }),
    eventKind: event.kind,
    kindLink,
    lead: bindOneLetterWords(event.lead),
    body: event.body,
    picture: pictureModel(event.image, ctx.media),
    next: next === null ? null : occurrenceModel(ctx, record, next),
    glance: { price: priceText(event.price), access: shortAccess((next ?? record).offers) },
    notice: eventNotice(record),
    occurrences: record.toCome.map((date) => occurrenceModel(ctx, record, date)),
    pastOccurrences: record.past.map((date) => occurrenceModel(ctx, record, date)),
    calendar: {
      ics: eventIcs(event.slug),
      webcal: webcalAddress(ctx.siteUrl, eventIcs(event.slug)),
    },
    facts: eventFacts(ctx, event),
    place: optionalPlace((next ?? record).venue),
    map: placeMap(ctx, (next ?? record).venue),
    enrolment: enrolmentModel(ctx, event.enrolment, event.title),
    access: withAccessContact(ctx, accessModel((next ?? record).offers, event.accessContact)),
    hazards: hazardTexts(event),
    series: series === null ? null : { href: seriesPath(series.slug), label: series.name },
    related: relatedEvents(ctx, record),
    articles: related(event.relatedArticles, ctx.articleById).map((article) =>
      articleCard(ctx, article),
    ),
    gallery: pictureModels(event.gallery, ctx.media),
    report: event.report,
    grant: grant === null ? null : grantCard(ctx, grant),
  };
}

export function eventPages(ctx: PageContext): readonly PageDraft[] {
  return ctx.events.map((record) => ({
    model: eventModel(ctx, record),
    entry: {
      type: 'wydarzenie',
      documentId: record.event.documentId,
      title: record.event.title,
      language: record.event.titleLanguage,
    },
    titleDetails: titleDetails(record),
    section: 'events',
  }));
}
