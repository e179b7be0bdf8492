/** Public addresses of everything, below the site's origin. Pages end with "/", files do not. */

export const addresses = {
  front: '/',
  events: '/wydarzenia/',
  today: '/wydarzenia/dzis/',
  tomorrow: '/wydarzenia/jutro/',
  weekend: '/wydarzenia/weekend/',
  freeEvents: '/wydarzenia/bezplatne/',
  accessibleEvents: '/wydarzenia/dostepne/',
  archive: '/wydarzenia/archiwum/',
  filterData: '/wydarzenia/filtr.json',
  classes: '/zajecia/',
  classPlan: '/zajecia/plan/',
  heritage: '/dziedzictwo/',
  timeline: '/dziedzictwo/os-czasu/',
  heritageMap: '/dziedzictwo/mapa/',
  news: '/aktualnosci/',
  contact: '/kontakt/',
  accessibility: '/dostepnosc/',
  informationFile: '/dostepnosc/informacja-o-dzialalnosci.odt',
  declaration: '/deklaracja-dostepnosci/',
  search: '/szukaj/',
  searchIndex: '/szukaj/indeks.json',
  siteMap: '/mapa-strony/',
  calendar: '/kalendarz/',
  places: '/miejsca/',
  grants: '/projekty/',
  styleGuide: '/styl/',
  offline: '/offline/',
  notFound: '/404/',
  allEventsIcs: '/kalendarz/wydarzenia.ics',
  eventsJson: '/kalendarz/wydarzenia.json',
  eventsRss: '/kalendarz/wydarzenia.xml',
  newsRss: '/aktualnosci/rss.xml',
  newsJson: '/aktualnosci/feed.json',
} as const;

export const eventPath = (slug: string): string => `/wydarzenia/${slug}/`;
export const eventIcs = (slug: string): string => `/wydarzenia/${slug}.ics`;
/** One date of an event: `day` is "2026-12-05", `time` "11:00". */
export const eventDateIcs = (slug: string, day: string, time: string): string =>
  `/wydarzenia/${slug}/${day}-${time.replace(':', '')}.ics`;
/** A list by month ("2026-11"), kind or audience. */
export const eventListPath = (slug: string): string => `/wydarzenia/${slug}/`;
export const accessListPath = (slug: string): string => `/wydarzenia/dostepne/${slug}/`;
export const archiveYearPath = (year: string): string => `/wydarzenia/archiwum/${year}/`;
export const placeEventsPath = (slug: string): string => `/wydarzenia/miejsce/${slug}/`;
/** A list by the age of children: "4-6". */
export const agePath = (slug: string): string => `/wydarzenia/wiek/${slug}/`;
export const seriesPath = (slug: string): string => `/wydarzenia/cykle/${slug}/`;
export const classPath = (slug: string): string => `/zajecia/${slug}/`;
/** Lists of classes: by age, by day of the week, by discipline. */
export const classAgePath = (slug: string): string => `/zajecia/wiek/${slug}/`;
export const classDayPath = (slug: string): string => `/zajecia/dzien/${slug}/`;
export const classDisciplinePath = (slug: string): string => `/zajecia/dyscyplina/${slug}/`;
/** Below the class: "taniec" with a group "a-b" and "taniec-a" with a group "b" are not one file. */
export const groupIcs = (slug: string, group: string): string => `/zajecia/${slug}/${group}.ics`;
export const articlePath = (slug: string): string => `/dziedzictwo/${slug}/`;
/** A part of a long text; the first one has the address of the whole. */
export const partPath = (path: string, part: number): string =>
  part === 1 ? path : `${path}${part}/`;
export const newsPath = (slug: string): string => `/aktualnosci/${slug}/`;
export const pagePath = (slug: string): string => `/${slug}/`;
/** Everything by a letter: "k", "inne"; parts from the second on have a number. */
export const letterPath = (letter: string, part: number): string =>
  part === 1 ? `/szukaj/${letter}/` : `/szukaj/${letter}/${part}/`;
export const placePath = (slug: string): string => `/miejsca/${slug}/`;
export const grantPath = (slug: string): string => `/projekty/${slug}/`;
/** The calendar of a list of events: "/wydarzenia/dostepne/pjm/" has "/kalendarz/dostepne-pjm.ics". */
export const listIcs = (listPath: string): string =>
  `/kalendarz/${listPath.split('/').slice(2, -1).join('-')}.ics`;
/** The same file for a calendar program that subscribes to it. */
export const webcalAddress = (siteUrl: string, path: string): string =>
  `${siteUrl.replace(/^https?:/, 'webcal:')}${path}`;

/** First address parts that belong to the site itself; no content page may take one as its slug. */
export const reservedSlugs: ReadonlySet<string> = new Set([
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
]);
