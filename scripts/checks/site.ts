import { attribute } from './elements.ts';
import { oncePerPage } from './once-per-page.ts';
import { makePage, type Page } from './page.ts';
import { kindOf } from './page-kind.ts';

/** A built site as the checks see it. */
export interface Site {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** In the order of their addresses. */
  readonly pages: readonly Page[];
  /** Every file, with slashes and without one in front: `wydarzenia/index.html`. */
  readonly files: ReadonlySet<string>;
  /** What stands in the files that lead to others: redirects, sitemaps, feeds, calendars, styles. */
  readonly texts: ReadonlyMap<string, string>;
  /** When it is looked at: what is still to come depends on it. */
  readonly moment: Date;
}

/** Files whose content the checks look at, besides the pages. */
export const readableFile = /(^redirects\.json|\.xml|\.ics|\.css)$/;

/**
 * A site from its files. Pure.
 *
 * @param texts content of every page and of every file that fits `readableFile`
 * @param pageOf for a run that knows pages of an earlier one; see known-pages.ts
 */
export function makeSite(
  folder: string,
  files: Iterable<string>,
  texts: ReadonlyMap<string, string>,
  moment: Date,
  pageOf: (file: string, html: string) => Page = newPage,
): Site {
  const pages = [...texts]
    .filter(([file]) => isPage(file))
    .map(([file, html]) => pageOf(file, html))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    folder,
    pages,
    files: new Set(files),
    texts: new Map([...texts].filter(([file]) => !isPage(file))),
    moment,
  };
}

/** A page that no run has met before. */
export function newPage(file: string, html: string): Page {
  return makePage(file, html, kindOf);
}

export function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** The public origin of the site, by the canonical address of its front page; null without one. */
export function originOf(site: Site): string | null {
  const front = site.pages.find((page) => page.path === '/') ?? site.pages[0];
  const canonical = front === undefined ? null : canonicalOf(front);
  return canonical !== null && URL.canParse(canonical) ? new URL(canonical).origin : null;
}

/** What `<link rel="canonical">` says, as it stands there. */
export const canonicalOf = oncePerPage((page): string | null => {
  const link = page.elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  return link === undefined ? null : attribute(link, 'href');
});

/** Whether the page asks search engines to leave it out. */
export function isHiddenFromSearch(page: Page): boolean {
  return page.elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === 'robots' &&
      (attribute(element, 'content') ?? '').includes('noindex'),
  );
}

/** Where a page sends its visitor at once (`<meta http-equiv="refresh">`); null for most pages. */
export const refreshTarget = oncePerPage((page): string | null => {
  const meta = page.elements.find(
    (element) =>
      element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  const content = meta === undefined ? null : attribute(meta, 'content');
  return /url\s*=\s*['"]?([^'"]+)/i.exec(content ?? '')?.[1]?.trim() ?? null;
});
