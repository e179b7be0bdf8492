/** A channel for readers, and JSON Feed 1.1 of it. */
import type { Language } from '../text/languages.ts';
import { paragraphs } from './paragraphs.ts';

export interface ChannelItem {
  /** Never changes, whatever becomes of the address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Of title and text as a whole; null for Polish, and for what is only in part another language. */
  readonly language: Language | null;
  /** What a reader shows, as plain text; each line is a paragraph. */
  readonly lines: readonly string[];
  /** ISO instant; null for what has no day of publication. */
  readonly published: string | null;
  /** ISO instant of the last change. */
  readonly changed: string;
  readonly tags: readonly string[];
  readonly image: string | null;
  /** Members for programs; their names begin with "_" (JSON Feed, "Extensions"). */
  readonly extension: Readonly<Record<`_${string}`, unknown>>;
}

export interface Channel {
  readonly title: string;
  readonly description: string;
  /** Page of the channel. */
  readonly page: string;
  readonly items: readonly ChannelItem[];
}

function itemOf(item: ChannelItem): Readonly<Record<string, unknown>> {
  const { id, url, title, summary, language, lines, published, changed, tags, image, extension } =
    item;
  return {
    id,
    url,
    title,
    summary,
    content_html: paragraphs(lines),
    ...(published !== null && { date_published: published }),
    date_modified: changed,
    ...(language !== null && { language }),
    ...(tags.length > 0 && { tags }),
    ...(image !== null && { image }),
    ...extension,
  };
}

/** @param self the feed's own address. */
export function jsonFeed({ title, description, page, items }: Channel, self: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self,
    language: 'pl',
    items: items.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
