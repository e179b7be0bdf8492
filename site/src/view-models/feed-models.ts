/** Calendars and channels as pages link to them, and as the head of a page names them. */
import { addresses, webcalAddress } from '../text/addresses.ts';
import type { AlternateModel, FeedModel } from './page-models.ts';
import type { SiteContext } from './site-context.ts';

type Site = Pick<SiteContext, 'siteUrl'>;

export function calendarFeed({ siteUrl }: Site, href: string, label: string): FeedModel {
  return { label, href, format: 'ics', webcal: webcalAddress(siteUrl, href) };
}

const channels = {
  events: { label: 'Wydarzenia', rss: addresses.eventsRss, json: addresses.eventsJson },
  news: { label: 'Aktualności', rss: addresses.newsRss, json: addresses.newsJson },
} as const;

export function channelFeeds(name: keyof typeof channels): readonly FeedModel[] {
  const { label, rss, json } = channels[name];
  return [
    { label, href: rss, format: 'rss', webcal: null },
    { label, href: json, format: 'json', webcal: null },
  ];
}

const types: Readonly<Record<FeedModel['format'], string>> = {
  ics: 'text/calendar',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** Lets a reader or a calendar program find the feeds of a page by the page's address. */
export function alternatesOf(feeds: readonly FeedModel[]): readonly AlternateModel[] {
  return feeds.map(({ href, format, label }) => ({
    href,
    type: types[format],
    title: label,
    hreflang: null,
  }));
}

/** The page in each of its languages, when there are several; a single one needs no word of it. */
export function translations(
  languages: Readonly<Record<string, string>>,
): readonly AlternateModel[] {
  const entries = Object.entries(languages);
  if (entries.length < 2) return [];
  return entries.map(([hreflang, href]) => ({ href, type: null, title: null, hreflang }));
}
