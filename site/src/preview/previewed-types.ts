import type { Snapshot } from '../snapshot/snapshot.ts';
import { populate } from '../strapi/populate.ts';
import type { QueryObject } from '../strapi/query-string.ts';
import { classEntry } from '../strapi/schemas/class.ts';
import { event } from '../strapi/schemas/event.ts';
import { heritageArticle } from '../strapi/schemas/heritage-article.ts';
import { alert, newsItem, page } from '../strapi/schemas/information.ts';
import { accessibilityDeclaration, siteSettings } from '../strapi/schemas/single-types.ts';
import { type Validated, validateEntry } from '../strapi/validate-entry.ts';
import type { PageContext, PageDraft } from '../view-models/page-draft.ts';
import { classPages } from '../view-models/pages/class-pages.ts';
import { contentPages } from '../view-models/pages/content-pages.ts';
import { declarationPages } from '../view-models/pages/declaration-page.ts';
import { eventPages } from '../view-models/pages/event-pages.ts';
import { frontPages } from '../view-models/pages/front-page.ts';
import { heritagePages } from '../view-models/pages/heritage-pages.ts';
import { newsPages } from '../view-models/pages/news-pages.ts';

/** The parts of a snapshot that an entry takes the place of. */
export type Replaced = Partial<Snapshot>;

export interface PreviewedType {
  /** Path of the content API. */
  readonly path: string;
  readonly isSingle: boolean;
  readonly populate: QueryObject;
  /** The snapshot's parts with this entry in place of the published one, or what is wrong with it. */
  readonly put: (raw: unknown, into: Snapshot) => Validated<Replaced>;
  readonly pages: (ctx: PageContext) => readonly PageDraft[];
  /** Whether the entry shows on a page that is not its own, the first of `pages`. */
  readonly isOnOtherPage: boolean;
  /** For an entry that shows later only: the moment (ISO 8601) from which it does. */
  readonly showsFrom?: (put: Replaced) => string | null;
}

/** What the panel can show as a draft, by the panel's name of the type: each type with drafts. */
export const previewedTypes: Readonly<Record<string, PreviewedType>> = {
  'api::event.event': {
    path: 'events',
    isSingle: false,
    populate: populate.event,
    put: (raw, { events }) =>
      mapped(validateEntry('Wydarzenie', event, raw), (entry) => ({
        events: withEntry(events, entry),
      })),
    pages: eventPages,
    isOnOtherPage: false,
  },
  'api::class.class': {
    path: 'classes',
    isSingle: false,
    populate: populate.class,
    put: (raw, { classes }) =>
      mapped(validateEntry('Zajęcia', classEntry, raw), (entry) => ({
        classes: withEntry(classes, entry),
      })),
    pages: classPages,
    isOnOtherPage: false,
  },
  'api::heritage-article.heritage-article': {
    path: 'heritage-articles',
    isSingle: false,
    populate: populate.heritageArticle,
    put: (raw, { heritageArticles }) =>
      mapped(validateEntry('Artykuł o dziedzictwie', heritageArticle, raw), (entry) => ({
        heritageArticles: withEntry(heritageArticles, entry),
      })),
    pages: heritagePages,
    isOnOtherPage: false,
  },
  'api::news-item.news-item': {
    path: 'news-items',
    isSingle: false,
    populate: populate.newsItem,
    put: (raw, { newsItems }) =>
      mapped(validateEntry('Aktualność', newsItem, raw), (entry) => ({
        newsItems: withEntry(newsItems, entry),
      })),
    pages: newsPages,
    isOnOtherPage: false,
  },
  'api::page.page': {
    path: 'pages',
    isSingle: false,
    populate: populate.page,
    put: (raw, { pages }) =>
      mapped(validateEntry('Strona', page, raw), (entry) => ({ pages: withEntry(pages, entry) })),
    pages: contentPages,
    isOnOtherPage: false,
  },
  'api::alert.alert': {
    path: 'alerts',
    isSingle: false,
    populate: populate.alert,
    put: (raw, { alerts }) =>
      mapped(validateEntry('Komunikat', alert, raw), (entry) => ({
        alerts: withEntry(alerts, entry),
      })),
    pages: frontPages,
    isOnOtherPage: true,
    showsFrom: ({ alerts }) => alerts?.at(-1)?.startsAt ?? null,
  },
  'api::site-settings.site-settings': {
    path: 'site-settings',
    isSingle: true,
    populate: populate.siteSettings,
    put: (raw) =>
      mapped(validateEntry('Ustawienia strony', siteSettings, raw), (entry) => ({
        siteSettings: entry,
      })),
    pages: frontPages,
    isOnOtherPage: true,
  },
  'api::accessibility-declaration.accessibility-declaration': {
    path: 'accessibility-declaration',
    isSingle: true,
    populate: populate.accessibilityDeclaration,
    put: (raw) =>
      mapped(validateEntry('Deklaracja dostępności', accessibilityDeclaration, raw), (entry) => ({
        accessibilityDeclaration: entry,
      })),
    pages: declarationPages,
    isOnOtherPage: true,
  },
};

function mapped<Entry>(
  validated: Validated<Entry>,
  change: (entry: Entry) => Replaced,
): Validated<Replaced> {
  return 'entry' in validated ? { entry: change(validated.entry) } : validated;
}

function withEntry<Entry extends { readonly documentId: string }>(
  entries: readonly Entry[],
  entry: Entry,
): readonly Entry[] {
  return [...entries.filter(({ documentId }) => documentId !== entry.documentId), entry];
}
