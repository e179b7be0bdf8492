/** Everything that is served besides pages. */
import { filterFile } from '../event-filter/filter-file.ts';
import { informationFile } from '../information-file/information-file.ts';
import { partPath } from '../text/addresses.ts';
import type { FileModel } from '../view-models/page-models.ts';
import type { ResolvedRedirect } from '../view-models/redirects.ts';
import type { SiteContext } from '../view-models/site-context.ts';
import { calendarFiles, type FileDraft } from './calendar-files.ts';
import { channelFiles } from './channel-files.ts';

function robots({ siteUrl }: SiteContext): FileModel {
  return {
    kind: 'file',
    path: '/robots.txt',
    contentType: 'text/plain; charset=utf-8',
    body: `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap-index.xml\n`,
  };
}

/** What a server answers for old addresses; one line per redirect, ready to be compared. */
export type RedirectRule =
  | { readonly from: string; readonly to: string; readonly status: 301 }
  | { readonly from: string; readonly status: 410 };

const articlePage = /^\/dziedzictwo\/[^/]+\/$/;
const eventPage = /^(\/wydarzenia\/[^/]+)\/$/;

/** A subscription to one event follows the event to its new address. */
function calendarOfMoved({ from, to }: ResolvedRedirect): readonly RedirectRule[] {
  const before = eventPage.exec(from)?.[1];
  const after = eventPage.exec(to ?? '')?.[1];
  if (before === undefined || after === undefined) return [];
  return [{ from: `${before}.ics`, to: `${after}.ics`, status: 301 }];
}

/** Each part of an article that moved leads to the same part; others lead to the first. */
function partsOfMoved(
  { from, to }: ResolvedRedirect,
  live: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): readonly RedirectRule[] {
  const rules: RedirectRule[] = [];
  if (to === null || !articlePage.test(from) || !articlePage.test(to)) return rules;
  for (let part = 2; live.has(partPath(to, part)); part++) {
    const old = partPath(from, part);
    if (!taken.has(old)) rules.push({ from: old, to: partPath(to, part), status: 301 });
  }
  return rules;
}

/** @param live paths of all pages of the site */
export function redirectRules(
  redirects: readonly ResolvedRedirect[],
  live: ReadonlySet<string>,
): readonly RedirectRule[] {
  const taken = new Set([...live, ...redirects.map(({ from }) => from)]);
  return redirects.flatMap((redirect): readonly RedirectRule[] => {
    const { from, to } = redirect;
    return to === null
      ? [{ from, status: 410 }]
      : [
          { from, to, status: 301 },
          ...calendarOfMoved(redirect),
          ...partsOfMoved(redirect, live, taken),
        ];
  });
}

function redirectsFile(
  redirects: readonly ResolvedRedirect[],
  live: ReadonlySet<string>,
): FileModel {
  return {
    kind: 'file',
    path: '/redirects.json',
    contentType: 'application/json; charset=utf-8',
    body: `${JSON.stringify(redirectRules(redirects, live), null, 1)}\n`,
  };
}

function ownFile(model: FileModel): FileDraft {
  return { model, entry: { type: 'plik serwisu', documentId: null, title: model.path } };
}

/** Calendars, channels and robots.txt: what an old address may lead to. */
export function contentFiles(ctx: SiteContext): readonly FileDraft[] {
  return [
    ...calendarFiles(ctx),
    ...[...channelFiles(ctx), filterFile(ctx), informationFile(ctx), robots(ctx)].map(ownFile),
  ];
}

/** The table of old addresses for the server. */
export function redirectFiles(
  redirects: readonly ResolvedRedirect[],
  live: ReadonlySet<string>,
): readonly FileDraft[] {
  return [ownFile(redirectsFile(redirects, live))];
}
