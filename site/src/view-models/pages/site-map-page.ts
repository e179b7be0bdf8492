/** The page over all other pages: the site map. */
import { addresses } from '../../text/addresses.ts';
import { foreignWords } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft, type SiteSection } from '../page-draft.ts';
import type { LinkModel, SiteMapPage } from '../page-models.ts';
import { byPolishText } from '../site-context.ts';
import { toldApart } from '../unique-titles.ts';
import { topicsWithArticles } from './heritage-pages.ts';
import { newsByYear } from './news-pages.ts';

/** More articles than this are a list of topics: nobody reads on, and the page grows heavy. */
const MOST_ARTICLES = 60;

interface MapSection {
  readonly heading: string;
  /** Whose pages it lists. */
  readonly of: SiteSection;
  readonly inOrderOf?: 'address';
  /** Lists in the place of the entries, which become too many. */
  readonly instead?: (ctx: PageContext, entries: number) => readonly LinkModel[] | null;
}

/**
 * Events and news grow without end: they stand here by month and year, and each by its name on the
 * lists from A to Z, so that every page is two links away.
 */
const sections: readonly MapSection[] = [
  { heading: 'O nas i kontakt', of: 'institution' },
  { heading: 'Listy wydarzeń', of: 'event-lists' },
  { heading: 'Wydarzenia według miesięcy', of: 'event-months', inOrderOf: 'address' },
  { heading: 'Listy zajęć', of: 'class-lists' },
  { heading: 'Zajęcia', of: 'classes' },
  { heading: 'Dziedzictwo', of: 'heritage', instead: topicLinks },
  { heading: 'Aktualności', of: 'news', instead: yearLinks },
  { heading: 'Miejsca', of: 'places' },
  { heading: 'Projekty i dofinansowania', of: 'grants' },
  { heading: 'Wszystko od A do Z', of: 'letters', inOrderOf: 'address' },
];

function topicLinks(ctx: PageContext, articles: number): readonly LinkModel[] | null {
  if (articles <= MOST_ARTICLES) return null;
  return topicsWithArticles(ctx).map(({ id, name, articles: { length } }) => ({
    href: `${addresses.heritage}#${id}`,
    label: withCount(`Temat: ${name}`, length),
  }));
}

function yearLinks(ctx: PageContext): readonly LinkModel[] {
  return newsByYear(ctx).map(({ year, id, items: { length } }) => ({
    href: `${addresses.news}#${id}`,
    label: withCount(`Aktualności z ${year} roku`, length),
  }));
}

function withCount(label: string, count: number | undefined): string {
  return count === undefined ? label : `${label} (${count})`;
}

interface Listed extends LinkModel {
  readonly section: SiteSection | null;
  /** A page of the site itself, not of an entry. */
  readonly own: boolean;
}

/** One link per page; the same words never lead to two addresses (WCAG 2.4.9). */
function listed(drafts: readonly PageDraft[]): readonly Listed[] {
  return toldApart(drafts, ({ entry }) => entry.title)
    .map(({ draft: { model, entry, section, count }, title }) => ({
      href: model.path,
      label: withCount(title, count),
      ...foreignWords(entry.title, entry.language),
      section,
      own: entry.documentId === null,
    }))
    .sort(
      byPolishText(
        ({ label }) => label,
        ({ href }) => href,
      ),
    );
}

function byAddress(a: LinkModel, b: LinkModel): number {
  return a.href < b.href ? -1 : 1;
}

function sectionModel(
  ctx: PageContext,
  pages: readonly Listed[],
  { heading, of, inOrderOf, instead }: MapSection,
): SiteMapPage['sections'] {
  const all = pages.filter(({ section }) => section === of);
  const lists = all.filter(({ own }) => own);
  const others = instead?.(ctx, all.length - lists.length) ?? null;
  const named = (others === null ? all : lists).map(
    ({ section: _section, own: _own, ...link }) => link,
  );
  const links = [...(inOrderOf === 'address' ? named.sort(byAddress) : named), ...(others ?? [])];
  return links.length === 0 ? [] : [{ heading, links }];
}

function siteMapPage(ctx: PageContext, drafts: readonly PageDraft[]): SiteMapPage {
  const pages = listed(drafts.filter(({ section }) => section !== null));
  return {
    kind: 'site-map',
    ...ctx.frame({
      path: addresses.siteMap,
      heading: 'Mapa strony',
      description: 'Wszystkie działy i listy tego serwisu w jednym miejscu.',
    }),
    sections: sections.flatMap((section) => sectionModel(ctx, pages, section)),
  };
}

/** `drafts` are all other pages. */
export function siteMapPages(ctx: PageContext, drafts: readonly PageDraft[]): readonly PageDraft[] {
  return [ownPage(siteMapPage(ctx, drafts))];
}
