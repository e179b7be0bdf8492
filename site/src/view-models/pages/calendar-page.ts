/** The calendars and channels that can be subscribed to, and what each is for. */
import { addresses, listIcs } from '../../text/addresses.ts';
import type { EventList } from '../event-lists/event-list.ts';
import { listsWithCalendar } from '../event-lists/lists-by-category.ts';
import { alternatesOf, calendarFeed, channelFeeds } from '../feed-models.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { CalendarPage, FeedModel } from '../page-models.ts';

/** Addresses at which web calendars take a subscription; each asks before it adds anything. */
function webCalendars(webcal: string, name: string) {
  const google = new URL('https://calendar.google.com/calendar/r');
  google.searchParams.set('cid', webcal);
  const outlook = new URL('https://outlook.live.com/calendar/0/addfromweb');
  outlook.searchParams.set('url', webcal.replace(/^webcal:/, 'https:'));
  outlook.searchParams.set('name', name);
  return { google: google.href, outlook: outlook.href };
}

interface Chapter {
  readonly heading: string;
  readonly explanation: string | null;
  readonly holds: (list: EventList) => boolean;
}

const chapters: readonly Chapter[] = [
  {
    heading: 'Według rodzaju',
    explanation: null,
    holds: ({ filter }) => filter?.group === 'kind',
  },
  {
    heading: 'Dla kogo i za ile',
    explanation: null,
    holds: ({ filter }) => ['audience', 'age', 'price'].includes(filter?.group ?? ''),
  },
  {
    heading: 'Z udogodnieniem, którego potrzebujesz',
    explanation: 'Są tu też terminy, na które udogodnienie trzeba zamówić – zgłoś to wcześniej.',
    holds: ({ filter }) => filter?.group === 'access',
  },
  {
    heading: 'Według miejsca',
    explanation: null,
    holds: ({ filter }) => filter?.group === 'place',
  },
  {
    heading: 'Cykle',
    explanation: null,
    holds: ({ filter }) => filter === null,
  },
];

export function calendarPages(ctx: PageContext): readonly PageDraft[] {
  const { shortName } = ctx.snapshot.siteSettings;
  const all = calendarFeed(ctx, addresses.allEventsIcs, 'Wszystkie wydarzenia');
  const webcal = `${all.webcal}`;
  const lists = listsWithCalendar(ctx);
  const ofLists = chapters.map(({ heading, explanation, holds }) => ({
    heading,
    explanation,
    links: lists
      .filter(holds)
      .map(({ path, heading: label }): FeedModel => calendarFeed(ctx, listIcs(path), label)),
  }));
  const model: CalendarPage = {
    kind: 'calendar',
    ...ctx.frame({
      path: addresses.calendar,
      heading: 'Kalendarze i kanały',
      description:
        'Nasze wydarzenia w Twoim telefonie i komputerze: jak je dodać do kalendarza i czytnika.',
      alternates: alternatesOf([all, ...channelFeeds('events'), ...channelFeeds('news')]),
    }),
    everything: {
      ...all,
      address: `${ctx.siteUrl}${all.href}`,
      ...webCalendars(webcal, `Wydarzenia – ${shortName}`),
    },
    feeds: ofLists.filter(({ links }) => links.length > 0),
    channels: [...channelFeeds('events'), ...channelFeeds('news')],
  };
  return [ownPage(model)];
}
