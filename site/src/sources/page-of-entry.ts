import {
  addresses,
  articlePath,
  classPath,
  eventPath,
  grantPath,
  newsPath,
  pagePath,
  placePath,
  seriesPath,
} from '../text/addresses.ts';

const PATHS: Readonly<Record<string, (slug: string) => string>> = {
  'api::event.event': eventPath,
  'api::class.class': classPath,
  'api::heritage-article.heritage-article': articlePath,
  'api::news-item.news-item': newsPath,
  'api::page.page': pagePath,
  'api::place.place': placePath,
  'api::grant.grant': grantPath,
  'api::event-series.event-series': seriesPath,
};

/** The address of the page that stands for an entry; null for an entry that only shows on others. */
export function pageOfEntry(uid: string, slug: string | null): string | null {
  if (uid === 'api::accessibility-declaration.accessibility-declaration') {
    return addresses.declaration;
  }
  const path = Object.hasOwn(PATHS, uid) ? PATHS[uid] : undefined;
  return path === undefined || slug === null ? null : path(slug);
}
