/** The few events to come that an event's page leads on to. */

import { eventListPath, seriesPath } from '../text/addresses.ts';
import { eventKinds } from '../text/event-kinds.ts';
import { mentionedEvent } from './cards.ts';
import type { PageContext } from './page-draft.ts';
import type { RelatedEvents } from './page-models.ts';
import type { EventRecord } from './site-context.ts';
import { relatedOne } from './site-context.ts';

/** More would make the page heavy; the link after them leads to all. */
const MOST_RELATED = 3;

function soonest(records: readonly EventRecord[]): readonly EventRecord[] {
  const start = ({ toCome }: EventRecord): number =>
    toCome[0]?.start.epochMs ?? Number.POSITIVE_INFINITY;
  return [...records].sort((a, b) => start(a) - start(b)).slice(0, MOST_RELATED);
}

/** Of the same series; when none of it is to come, of the same kind or in the same place. */
export function relatedEvents(ctx: PageContext, record: EventRecord): RelatedEvents {
  const { event } = record;
  const series = relatedOne(event.series, ctx.seriesById);
  const toCome = (others: readonly EventRecord[]): readonly EventRecord[] =>
    others.filter((other) => other !== record && other.toCome.length > 0);
  const ofSeries = series === null ? [] : toCome(ctx.eventsBySeries.get(series.documentId) ?? []);
  if (series !== null && ofSeries.length > 0) {
    return {
      heading: `Z cyklu: ${series.name}`,
      events: soonest(ofSeries).flatMap((other) => mentionedEvent(ctx, other) ?? []),
      more: { href: seriesPath(series.slug), label: `Cały cykl: ${series.name}` },
    };
  }
  const venue = (record.toCome[0] ?? record.past.at(-1))?.venue ?? null;
  const alike = toCome(ctx.events).filter(
    (other) =>
      other.event.kind === event.kind || (venue !== null && other.toCome[0]?.venue === venue),
  );
  const { slug, heading } = eventKinds[event.kind];
  return {
    heading: 'Wkrótce także',
    events: soonest(alike).flatMap((other) => mentionedEvent(ctx, other) ?? []),
    more: { href: eventListPath(slug), label: `Więcej: ${heading}` },
  };
}
