/** Channels for readers: events as RSS and JSON Feed, news as RSS. */
import { addresses, eventPath, newsPath } from '../text/addresses.ts';
import { eventKinds } from '../text/event-kinds.ts';
import { statusLabels } from '../text/event-statuses.ts';
import { priceText } from '../text/price.ts';
import { fromWallClock } from '../time/warsaw.ts';
import { shortAccess } from '../view-models/access-models.ts';
import { addressText } from '../view-models/contact-models.ts';
import { periodText, startModel } from '../view-models/date-models.ts';
import type { FileModel } from '../view-models/page-models.ts';
import { pictureModel } from '../view-models/pictures.ts';
import type { EventRecord, RecordDate, SiteContext } from '../view-models/site-context.ts';
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

/** Everything a subscriber needs without opening the page, as plain lines. */
function eventText(ctx: SiteContext, { record: { event }, date }: Coming): string {
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
  ].join('\n');
}

function guid({ siteUrl }: SiteContext, documentId: string): string {
  return `${documentId}@${new URL(siteUrl).hostname}`;
}

function eventsRss(ctx: SiteContext): FileModel {
  const { shortName, name } = ctx.snapshot.siteSettings;
  const body = rssFile({
    title: `Wydarzenia – ${shortName}`,
    description: `Nadchodzące wydarzenia: ${name}`,
    link: `${ctx.siteUrl}${addresses.events}`,
    self: `${ctx.siteUrl}${addresses.eventsRss}`,
    items: coming(ctx).map((item) => {
      const { event } = item.record;
      return {
        title: event.title,
        link: `${ctx.siteUrl}${eventPath(event.slug)}`,
        guid: guid(ctx, event.documentId),
        description: eventText(ctx, item),
        published: event.updatedAt,
        categories: [eventKinds[event.kind].label],
      };
    }),
  });
  return { kind: 'file', path: addresses.eventsRss, contentType: rssType, body };
}

const rssType = 'application/rss+xml; charset=utf-8';

function newsRss(ctx: SiteContext): FileModel {
  const { shortName, name } = ctx.snapshot.siteSettings;
  const body = rssFile({
    title: `Aktualności – ${shortName}`,
    description: `Co nowego: ${name}`,
    link: `${ctx.siteUrl}${addresses.news}`,
    self: `${ctx.siteUrl}${addresses.newsRss}`,
    items: ctx.news.slice(0, MAX_NEWS).map((item) => ({
      title: item.title,
      link: `${ctx.siteUrl}${newsPath(item.slug)}`,
      guid: guid(ctx, item.documentId),
      description: item.example ? `Treść przykładowa.\n${item.lead}` : item.lead,
      published: new Date(fromWallClock(item.publishedOn, '00:00').epochMs).toISOString(),
      categories: [],
    })),
  });
  return { kind: 'file', path: addresses.newsRss, contentType: rssType, body };
}

/** JSON Feed 1.1; `_event` carries the date for programs (an extension, as §"Extensions" allows). */
function eventsJson(ctx: SiteContext): FileModel {
  const { shortName, name } = ctx.snapshot.siteSettings;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Wydarzenia – ${shortName}`,
    description: `Nadchodzące wydarzenia: ${name}`,
    home_page_url: `${ctx.siteUrl}${addresses.events}`,
    feed_url: `${ctx.siteUrl}${addresses.eventsJson}`,
    language: 'pl',
    items: coming(ctx).map((item) => {
      const { event } = item.record;
      const picture = pictureModel(event.image, ctx.media);
      return {
        id: guid(ctx, event.documentId),
        url: `${ctx.siteUrl}${eventPath(event.slug)}`,
        title: event.title,
        summary: event.lead,
        content_text: eventText(ctx, item),
        date_modified: event.updatedAt,
        tags: [eventKinds[event.kind].label],
        ...(picture === null ? {} : { image: `${ctx.siteUrl}${picture.src}` }),
        _event: {
          status: item.date.status,
          all_day: item.date.allDay,
          dates: item.record.toCome.map(({ allDay, start, end, lastDay }) => ({
            start: allDay ? start.date : start.iso,
            end: allDay ? lastDay : (end?.iso ?? null),
          })),
        },
      };
    }),
  };
  return {
    kind: 'file',
    path: addresses.eventsJson,
    contentType: 'application/feed+json; charset=utf-8',
    body: `${JSON.stringify(feed, null, 1)}\n`,
  };
}

export function channelFiles(ctx: SiteContext): readonly FileModel[] {
  return [eventsRss(ctx), eventsJson(ctx), newsRss(ctx)];
}
