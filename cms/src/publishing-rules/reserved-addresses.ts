/** First parts of the addresses that pages and files of the site itself hold. */
const ROOT = [
  'wydarzenia',
  'zajecia',
  'dziedzictwo',
  'aktualnosci',
  'kontakt',
  'dostepnosc',
  'deklaracja-dostepnosci',
  'szukaj',
  'mapa-strony',
  'kalendarz',
  'miejsca',
  'projekty',
  'offline',
  'styl',
  '404',
  // Folders and files that the build writes beside the pages.
  '_astro',
  'media',
  'pagefind',
  'redirects',
  'sitemap-index',
  'sitemap-0',
  'robots',
  'favicon',
  'apple-touch-icon',
  'manifest',
  'sw',
];

/** Lists of events: by day, audience, price, access and kind, and the folders of further lists. */
const EVENT_LISTS = [
  'dzis',
  'jutro',
  'weekend',
  'bezplatne',
  'dla-dzieci',
  'dla-rodzin',
  'dla-mlodziezy',
  'dla-seniorow',
  'dostepne',
  'archiwum',
  'cykle',
  'miejsce',
  'wiek',
  'koncerty',
  'spektakle',
  'filmy',
  'wystawy',
  'warsztaty',
  'konkursy',
  'spotkania',
  'festyny',
  'potancowki',
  'wycieczki',
];

const BY_TYPE: { readonly [uid: string]: readonly string[] } = {
  'api::page.page': ROOT,
  'api::event.event': EVENT_LISTS,
  // The plan, and the folders of the lists by age, day and discipline.
  'api::class.class': ['plan', 'wiek', 'dzien', 'dyscyplina'],
  'api::heritage-article.heritage-article': ['os-czasu', 'mapa'],
};

/** /wydarzenia/2026-11/ is the programme of a month, /wydarzenia/2/ the second part of a long list. */
const MONTH_OR_PART = /^(\d{4}-\d{2}|\d{1,3})$/;

/**
 * Whether an entry with this slug would stand at an address of the site itself. Two pages at one
 * address stop every build of the site; its own test holds this list against its pages.
 * @param uid the content type, for example 'api::event.event'
 */
export function isReservedSlug(uid: string, slug: string): boolean {
  const isOfLists = uid === 'api::event.event' && MONTH_OR_PART.test(slug);
  return isOfLists || BY_TYPE[uid]?.includes(slug) === true;
}
