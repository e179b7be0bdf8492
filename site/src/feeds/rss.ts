/** RSS 2.0 as text. Everything given is plain text; nothing of it can become markup. */

export interface RssChannel {
  readonly title: string;
  readonly description: string;
  /** Page of the channel. */
  readonly link: string;
  /** The channel's own address. */
  readonly self: string;
  readonly items: readonly RssItem[];
}

export interface RssItem {
  readonly title: string;
  readonly link: string;
  /** Never changes, whatever becomes of the address. */
  readonly guid: string;
  readonly description: string;
  /** ISO instant. */
  readonly published: string;
  readonly categories: readonly string[];
}

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

function itemXml(item: RssItem): string {
  return [
    '<item>',
    element('title', item.title),
    element('link', item.link),
    `<guid isPermaLink="false">${xmlText(item.guid)}</guid>`,
    element('pubDate', rssDate(item.published)),
    ...item.categories.map((category) => element('category', category)),
    element('description', item.description),
    '</item>',
  ].join('\n');
}

/** The date of the channel is that of its newest item, so that it changes with the content alone. */
export function rssFile(channel: RssChannel): string {
  const newest = channel.items
    .map(({ published }) => published)
    .sort()
    .at(-1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', channel.title),
    element('link', channel.link),
    `<atom:link href="${xmlText(channel.self)}" rel="self" type="application/rss+xml"/>`,
    element('description', channel.description),
    element('language', 'pl'),
    ...(newest === undefined ? [] : [element('lastBuildDate', rssDate(newest))]),
    ...channel.items.map(itemXml),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
