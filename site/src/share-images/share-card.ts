/** What the picture of a page shows when the page is shared. */
import type { EventKind } from '../snapshot/snapshot.ts';
import { capital } from '../text/capital.ts';
import { bindOneLetterWords } from '../text/typography.ts';
import type { EventPage, PageModel } from '../view-models/page-models.ts';

export interface ShareCard {
  readonly title: string;
  /** "sobota, 28 listopada 2026, godz. 18:00", or null. */
  readonly line: string | null;
  /** What became of the event: "Odwołane". */
  readonly state: string | null;
  /** Whose page it is. */
  readonly sender: string;
  /** The poster beside the title, the same as on the page. */
  readonly motif: EventKind;
}

function eventLine({ next }: EventPage): string | null {
  if (next === null) return null;
  const { date, period } = next;
  const day = `${date.weekday}, ${date.day} ${date.month} ${date.year}`;
  return capital(period ?? (date.time === null ? day : `${day}, godz. ${date.time}`));
}

/** A drawing for each part of the site; an event has that of its own kind. */
const motifs: Readonly<Partial<Record<PageModel['kind'], EventKind>>> = {
  'event-list': 'concert',
  'event-archive': 'concert',
  'class-list': 'dance',
  'class-plan': 'dance',
  class: 'dance',
  'heritage-list': 'trip',
  'heritage-timeline': 'trip',
  'heritage-map': 'trip',
  'heritage-article': 'trip',
  'news-list': 'meeting',
  'news-item': 'meeting',
  'place-list': 'exhibition',
  place: 'exhibition',
  'grant-list': 'contest',
  grant: 'contest',
  search: 'film',
  calendar: 'workshop',
};

function lineOf(page: PageModel): string | null {
  switch (page.kind) {
    case 'event':
      return eventLine(page);
    case 'class':
      return `Zajęcia: ${page.discipline.label}`;
    case 'heritage-article':
      return page.period;
    case 'news-item':
      return page.date.text;
    case 'place':
      return page.place.address;
    case 'front':
      return page.site.tagline;
    default:
      return null;
  }
}

/** Nobody shares a page that only says where something has gone. */
const unshared: readonly PageModel['kind'][] = ['moved', 'withdrawn', 'not-found'];

/**
 * The heading. Parts of a list of events have the picture of the whole: theirs would name the days
 * they hold, and be drawn anew with each event.
 */
function titleOf(page: PageModel): string {
  const whole = page.breadcrumbs.at(-2)?.label;
  if (page.kind !== 'event-list' || whole === undefined) return page.heading;
  const title = bindOneLetterWords(whole);
  return page.heading.startsWith(`${title}, `) ? title : page.heading;
}

/** null for a page that has no picture. */
export function shareCard(page: PageModel): ShareCard | null {
  if (unshared.includes(page.kind)) return null;
  return {
    title: titleOf(page),
    line: lineOf(page),
    state: page.kind === 'event' ? (page.next?.status?.label ?? null) : null,
    sender: page.kind === 'front' ? '' : page.site.shortName,
    motif: page.kind === 'event' ? page.eventKind : (motifs[page.kind] ?? 'festival'),
  };
}
