/** What can be read without a connection. */
import { addresses, eventListPath } from '../../text/addresses.ts';
import { dateRange, timeRange } from '../../time/polish-dates.ts';
import { addDays, monthOf } from '../../time/warsaw.ts';
import { foreignWords } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { EventCard, OfflinePage } from '../page-models.ts';
import { programmeUntil } from './event-list-pages.ts';

/** How far the programme reaches that is kept on visitors' devices. */
const DAYS_AHEAD = 30;

/** Together with what a visitor has seen they stay within the budget of the service worker. */
const MOST_PAGES_KEPT = 60;

function whenText({ date, period }: EventCard): string | null {
  return period ?? (date.time === null ? null : timeRange(date.time, date.endTime));
}

function listedEvent(card: EventCard): OfflinePage['days'][number]['events'][number] {
  return {
    link: { href: card.href, label: card.title, ...foreignWords(card.title, card.titleLang) },
    when: whenText(card),
    status: card.status?.label ?? null,
    facts: [card.place, card.price].filter((fact) => fact !== null).join(', '),
  };
}

/**
 * The page for visitors without a connection, and the list of pages kept for them.
 *
 * @param drafts the pages that may be kept
 */
export function offlinePages(ctx: PageContext, drafts: readonly PageDraft[]): readonly PageDraft[] {
  const today = ctx.now.date;
  const until = addDays(today, DAYS_AHEAD);
  const days = programmeUntil(ctx, until);
  const living = new Set(drafts.map(({ model }) => model.path));
  const keep = [
    addresses.offline,
    addresses.front,
    addresses.events,
    addresses.classPlan,
    addresses.contact,
    addresses.accessibility,
    addresses.declaration,
    addresses.today,
    addresses.tomorrow,
    addresses.weekend,
    ...[today, until].map((day) => eventListPath(monthOf(day))),
    ...days.flatMap(({ events }) => events.map(({ href }) => href)),
  ].filter((path) => path === addresses.offline || living.has(path));
  const model: OfflinePage = {
    kind: 'offline',
    ...ctx.frame({
      path: addresses.offline,
      heading: 'Bez internetu',
      description: 'Program na najbliższe dni i strony, które można czytać bez internetu.',
      indexed: false,
    }),
    period: dateRange(today, until),
    days: days.map(({ date, events }) => ({ day: date.text, events: events.map(listedEvent) })),
    keep: [...new Set(keep)].slice(0, MOST_PAGES_KEPT),
  };
  return [ownPage(model)];
}
