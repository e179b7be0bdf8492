import { addresses } from '../../text/addresses.ts';
import { articleCard, classCard, newsCard } from '../cards.ts';
import { alternatesOf, channelFeeds } from '../feed-models.ts';
import { BIP } from '../frame.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { DayGroup, FrontPage } from '../page-models.ts';
import { shownPicture } from '../pictures.ts';
import { organizationNode } from '../structured-data/organization.ts';
import { programme } from './event-list-pages.ts';

const MAX_EVENTS = 8;
const MAX_CARDS = 3;
/** The mark is 44 px high and about twice as wide, on a screen of up to three pixels for each. */
const MARK_PIXELS = 320;

/** The first days with at most `max` cards in all. */
function firstEvents(days: readonly DayGroup[], max: number): readonly DayGroup[] {
  let room = max;
  const shown: DayGroup[] = [];
  for (const day of days) {
    if (room <= 0) break;
    shown.push({ ...day, events: day.events.slice(0, room) });
    room -= day.events.length;
  }
  return shown;
}

/** "Dom Kultury w Przykładowie – Kultura za rogiem" */
function frontTitle({ snapshot: { siteSettings } }: PageContext): string {
  const { name, tagline } = siteSettings;
  return tagline === null ? name : `${name} – ${tagline}`;
}

/**
 * The mark that stands on the front page of whoever keeps a page in the BIP (ordinance of 18 January 2007
 * on the BIP): as uploaded, for it may not be drawn anew. Without address or mark the footer's link is all.
 */
function bipMark({ snapshot: { siteSettings }, media }: PageContext): FrontPage['bip'] {
  const { bipUrl, bipLogo } = siteSettings;
  if (bipUrl === null || bipLogo === null) return null;
  return { href: bipUrl, logo: { ...shownPicture(bipLogo, media, MARK_PIXELS), alt: BIP } };
}

export function frontPages(ctx: PageContext): readonly PageDraft[] {
  const { siteSettings } = ctx.snapshot;
  const model: FrontPage = {
    kind: 'front',
    ...ctx.frame({
      path: addresses.front,
      heading: siteSettings.name,
      title: frontTitle(ctx),
      description: siteSettings.description,
      alternates: alternatesOf([...channelFeeds('events'), ...channelFeeds('news')]),
      structuredData: [
        organizationNode(ctx),
        { '@type': 'WebSite', name: siteSettings.name, url: `${ctx.siteUrl}/`, inLanguage: 'pl' },
      ],
    }),
    bip: bipMark(ctx),
    days: firstEvents(programme(ctx), MAX_EVENTS),
    allEvents: { href: addresses.events, label: 'Wszystkie wydarzenia' },
    shortcuts: [
      { href: addresses.today, label: 'Dziś' },
      { href: addresses.weekend, label: 'W weekend' },
      { href: '/wydarzenia/dla-dzieci/', label: 'Dla dzieci' },
      { href: addresses.freeEvents, label: 'Bezpłatne' },
      { href: addresses.accessibleEvents, label: 'Dostępne' },
      { href: addresses.classPlan, label: 'Plan zajęć' },
    ],
    classes: ctx.classes
      .slice(0, MAX_CARDS)
      .map((entry) => classCard(ctx, { entry, groups: entry.groups })),
    articles: ctx.articles.slice(0, MAX_CARDS).map((article) => articleCard(ctx, article)),
    news: ctx.news.slice(0, MAX_CARDS).map((item) => newsCard(ctx, item)),
  };
  return [ownPage(model)];
}
