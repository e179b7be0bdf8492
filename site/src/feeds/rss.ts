/** RSS 2.0 as text. Everything given is plain text; nothing of it can become markup. */
import type { Channel, ChannelItem } from './json-feed.ts';
import { paragraphs } from './paragraphs.ts';

/** Characters that XML 1.0 cannot hold, even escaped (§2.2 Char). */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function xmlText(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}

/** RFC 822 date, as RSS wants it: "Fri, 20 Nov 2026 10:00:00 GMT". */
function rssDate(instant: string): string {
  return new Date(instant).toUTCString();
}

/** The day of publication; of what has none, its last change, so that readers show it again. */
function dateOf({ published, changed }: ChannelItem): string {
  return published ?? changed;
}

function itemXml(item: ChannelItem): string {
  return [
    '<item>',
    element('title', item.title),
    element('link', item.url),
    `<guid isPermaLink="false">${xmlText(item.id)}</guid>`,
    element('pubDate', rssDate(dateOf(item))),
    ...(item.language === null ? [] : [element('dc:language', item.language)]),
    ...item.tags.map((category) => element('category', category)),
    element('description', paragraphs(item.lines)),
    '</item>',
  ].join('\n');
}

/**
 * The date of the channel is that of its newest item, so that it changes with the content
 * alone.
 *
 * @param self the channel's own address.
 */
export function rssFile(channel: Channel, self: string): string {
  const newest = channel.items.map(dateOf).sort().at(-1);
  // An item of RSS 2.0 has no language of its own; the elements of Dublin Core do.
  const dublinCore = channel.items.some(({ language }) => language !== null)
    ? ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    : '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"${dublinCore}>`,
    '<channel>',
    element('title', channel.title),
    element('link', channel.page),
    `<atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/>`,
    element('description', channel.description),
    element('language', 'pl'),
    ...(newest === undefined ? [] : [element('lastBuildDate', rssDate(newest))]),
    ...channel.items.map(itemXml),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
