/** Where the pages of each type stand; a type that is not listed has no page of its own. */
const FOLDERS: { readonly [uid: string]: string } = {
  'api::event.event': '/wydarzenia/',
  'api::class.class': '/zajecia/',
  'api::heritage-article.heritage-article': '/dziedzictwo/',
  'api::news-item.news-item': '/aktualnosci/',
  'api::page.page': '/',
  'api::place.place': '/miejsca/',
  'api::event-series.event-series': '/wydarzenia/cykle/',
  'api::grant.grant': '/projekty/',
};

/**
 * The address of an entry's page inside the site, with a slash at both ends.
 * @returns null for a type without pages and for an entry without a slug
 */
export function publicAddress(uid: string, slug: string): string | null {
  const folder = FOLDERS[uid];
  return folder === undefined || slug === '' ? null : `${folder}${slug}/`;
}
