/** From the content and a moment to every route of the site: pure, and the same for the same input. */
import { contentFiles, redirectFiles } from '../feeds/site-files.ts';
import { mediaPaths } from '../media/media-files.ts';
import { withShareImage } from '../share-images/share-image.ts';
import { frameMaker } from './frame.ts';
import type { PageContext, PageDraft } from './page-draft.ts';
import type { RouteModel, SiteModel } from './page-models.ts';
import { archivePages } from './pages/archive-pages.ts';
import { calendarPages } from './pages/calendar-page.ts';
import { classListPages } from './pages/class-list-pages.ts';
import { classPages } from './pages/class-pages.ts';
import { classPlanPages } from './pages/class-plan-page.ts';
import { contentPages } from './pages/content-pages.ts';
import { declarationPages } from './pages/declaration-page.ts';
import { eventListPages } from './pages/event-list-pages.ts';
import { eventPages } from './pages/event-pages.ts';
import { frontPages } from './pages/front-page.ts';
import { notFoundPages, redirectPages } from './pages/gone-pages.ts';
import { grantPages } from './pages/grant-pages.ts';
import { heritageMapPages } from './pages/heritage-map-page.ts';
import { heritagePages } from './pages/heritage-pages.ts';
import { heritageTimelinePages } from './pages/heritage-timeline-page.ts';
import { institutionPages } from './pages/institution-pages.ts';
import { newsPages } from './pages/news-pages.ts';
import { offlinePages } from './pages/offline-page.ts';
import { placePages } from './pages/place-pages.ts';
import { searchFiles, searchPages } from './pages/search-pages.ts';
import { siteMapPages } from './pages/site-map-page.ts';
import { styleGuidePages } from './pages/style-guide-page.ts';
import { resolveRedirects } from './redirects.ts';
import { type SiteInput, siteContext } from './site-context.ts';
import { refuseDuplicatePaths } from './unique-paths.ts';
import { withUniqueTitles } from './unique-titles.ts';

const pageKinds: readonly ((ctx: PageContext) => readonly PageDraft[])[] = [
  frontPages,
  eventListPages,
  archivePages,
  eventPages,
  classListPages,
  classPages,
  classPlanPages,
  heritagePages,
  heritageTimelinePages,
  heritageMapPages,
  newsPages,
  contentPages,
  institutionPages,
  declarationPages,
  calendarPages,
  placePages,
  grantPages,
];

function byPath(a: RouteModel, b: RouteModel): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/**
 * Every page and file of the site, sorted by path.
 *
 * @throws BuildFailure content-invalid, in Polish and naming the entries: two pages with one address,
 *   a page on an address of the site, a class without its season.
 */
export function siteModel(input: SiteInput): SiteModel {
  const site = siteContext(input);
  const ctx: PageContext = { ...site, frame: frameMaker(site) };
  const entries = pageKinds.flatMap((pagesOfKind) => pagesOfKind(ctx));
  const content = [...entries, ...offlinePages(ctx, entries)];
  const search = searchPages(ctx, content);
  const siteMap = siteMapPages(ctx, [...content, ...search]);
  const living = [
    ...content,
    ...search,
    ...siteMap,
    ...notFoundPages(ctx),
    ...styleGuidePages(ctx),
  ];
  const files = [...contentFiles(ctx), ...searchFiles(ctx, content)];
  refuseDuplicatePaths(living);
  const live = new Set([
    ...[...living, ...files].map(({ model }) => model.path),
    ...mediaPaths(ctx.media),
  ]);
  const redirects = resolveRedirects(ctx.snapshot.redirects, live);
  const drafts = [...living, ...redirectPages(ctx, redirects)];
  const pages = withUniqueTitles(drafts, ctx.snapshot.siteSettings.shortName);
  const allFiles = [...files, ...redirectFiles(redirects, live)];
  refuseDuplicatePaths(allFiles);
  return {
    moment: ctx.now.iso,
    routes: [
      ...pages.map((page) => withShareImage(page, ctx.siteUrl)),
      ...allFiles.map(({ model }) => model),
    ].sort(byPath),
  };
}
