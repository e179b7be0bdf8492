/** Channels for readers: events and news, each as RSS 2.0 and as JSON Feed 1.1. */
import type { Image, NewsItem } from '../snapshot/snapshot.ts';
import { addresses, eventPath, newsPath } from '../text/addresses.ts';
import { eventKinds } from '../text/event-kinds.ts';
import { statusLabels } from '../text/event-statuses.ts';
import { languageByLetters } from '../text/language-by-letters.ts';
import type { Language } from '../text/languages.ts';
import { priceText } from '../text/price.ts';
import { dayNumber, genitiveMonth } from '../time/polish-dates.ts';
import { fromWallClock } from '../time/warsaw.ts';
import { shortAccess } from '../view-models/access-models.ts';
import { addressText } from '../view-models/contact-models.ts';
import { periodText, startModel } from '../view-models/date-models.ts';
import type { FileModel } from '../view-models/page-models.ts';
import { pictureModel } from '../view-models/pictures.ts';
import type { EventRecord, RecordDate, SiteContext } from '../view-models/site-context.ts';
import { type Channel, type ChannelItem, jsonFeed } from './json-feed.ts';
import { rssFile } from './rss.ts';

const MAX_NEWS = 50;

interface Coming {
  readonly record: EventRecord;
  readonly date: RecordDate;
}

/** Events to come by their nearest date. */
function coming(ctx: SiteContext): readonly Coming[] {
  return ctx.events
    .flatMap((record) => {
      const date = record.toCome[0];
      return date === undefined ? [] : { record, date };
    })
    .sort((a, b) => a.date.start.epochMs - b.date.start.epochMs);
}

/** A reader that shows titles alone shows what became of the date; of one among several, of which. */
function eventTitle({ record: { event, toCome }, date }: Coming): string {
  const status = statusLabels[date.status];
  if (status === null) return event.title;
  const { date: day } = date.start;
  const which = toCome.length === 1 ? '' : ` (${dayNumber(day)} ${genitiveMonth(day)})`;
  return `${status}${which}: ${event.title}`;
}

/** Everything a subscriber needs without opening the page. */
function eventLines(ctx: SiteContext, { record: { event }, date }: Coming): readonly string[] {
  const { venue: place } = date;
  const access = shortAccess(date.offers);
  const status = statusLabels[date.status];
  return [
    ...(status === null ? [] : [`${status}.`]),
    `${periodText(date, ctx.now.date) ?? startModel(date).text}.`,
    ...(place === null ? [] : [`${place.name}, ${addressText(place.address)}.`]),
    `Cena: ${priceText(event.price)}.`,
    ...(access.length === 0 ? [] : [`Dostępność: ${access.join(', ')}.`]),
    event.lead,
    ...(event.example ? ['Treść przykładowa.'] : []),
  ];
}

function id({ siteUrl }: SiteContext, documentId: string): string {
  return `${documentId}@${new URL(siteUrl).hostname}`;
}

function pictureUrl(ctx: SiteContext, image: Image | null): string | null {
  const picture = pictureModel(image, ctx.media);
  return picture === null ? null : `${ctx.siteUrl}${picture.src}`;
}

function eventItem(ctx: SiteContext, item: Coming): ChannelItem {
  const { event, toCome } = item.record;
  return {
    id: id(ctx, event.documentId),
    url: `${ctx.siteUrl}${eventPath(event.slug)}`,
    title: eventTitle(item),
    summary: event.lead,
    language: null,
    lines: eventLines(ctx, item),
    published: null,
    changed: event.updatedAt,
    tags: [eventKinds[event.kind].label],
    image: pictureUrl(ctx, event.image),
    extension: {
      _event: {
        status: item.date.status,
        all_day: item.date.allDay,
        dates: toCome.map(({ allDay, start, end, lastDay, status }) => ({
          start: allDay ? start.date : start.iso,
          end: allDay ? lastDay : (end?.iso ?? null),
          status,
        })),
      },
    },
  };
}

function eventsChannel(ctx: SiteContext): Channel {
  const { shortName, name } = ctx.snapshot.siteSettings;
  return {
    title: `Wydarzenia – ${shortName}`,
    description: `Nadchodzące wydarzenia: ${name}`,
    page: `${ctx.siteUrl}${addresses.events}`,
    items: coming(ctx).map((item) => eventItem(ctx, item)),
  };
}

/** Of an announcement that has no Polish word, as those for refugees. */
function languageOfNews({ titleLanguage, lead, example }: NewsItem): Language | null {
  return !example && titleLanguage === languageByLetters(lead) ? titleLanguage : null;
}

function newsChannel(ctx: SiteContext): Channel {
  const { shortName, name } = ctx.snapshot.siteSettings;
  return {
    title: `Aktualności – ${shortName}`,
    description: `Co nowego: ${name}`,
    page: `${ctx.siteUrl}${addresses.news}`,
    items: ctx.news.slice(0, MAX_NEWS).map((item) => ({
      id: id(ctx, item.documentId),
      url: `${ctx.siteUrl}${newsPath(item.slug)}`,
      title: item.title,
      summary: item.lead,
      language: languageOfNews(item),
      lines: item.example ? ['Treść przykładowa.', item.lead] : [item.lead],
      published: new Date(fromWallClock(item.publishedOn, '00:00').epochMs).toISOString(),
      changed: item.updatedAt,
      tags: [],
      image: pictureUrl(ctx, item.image),
      extension: {},
    })),
  };
}

function rss(ctx: SiteContext, path: string, channel: Channel): FileModel {
  return {
    kind: 'file',
    path,
    contentType: 'application/rss+xml; charset=utf-8',
    body: rssFile(channel, `${ctx.siteUrl}${path}`),
  };
}

function json(ctx: SiteContext, path: string, channel: Channel): FileModel {
  return {
    kind: 'file',
    path,
    contentType: 'application/feed+json; charset=utf-8',
    body: jsonFeed(channel, `${ctx.siteUrl}${path}`),
  };
}

export function channelFiles(ctx: SiteContext): readonly FileModel[] {
  const events = eventsChannel(ctx);
  const news = newsChannel(ctx);
  return [
    rss(ctx, addresses.eventsRss, events),
    json(ctx, addresses.eventsJson, events),
    rss(ctx, addresses.newsRss, news),
    json(ctx, addresses.newsJson, news),
  ];
}
