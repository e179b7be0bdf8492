/** Pages over all other pages: the index by letter and the site map. */
import { addresses } from '../../text/addresses.ts';
import { foldDiacritics } from '../../text/fold.ts';
import { ownPage, type PageContext, type PageDraft, type SiteSection } from '../page-draft.ts';
import type { LinkModel, SearchPage, SiteMapPage } from '../page-models.ts';
import { byPolishText } from '../site-context.ts';
import { toldApart } from '../unique-titles.ts';

const OTHER = '0–9 i inne';

/** Polish letters are letters of their own; whatever is no letter stands together at the end. */
function letterOf(label: string): string {
  const first = label.trim().charAt(0).toLocaleUpperCase('pl');
  return /\p{Letter}/u.test(first) ? first : OTHER;
}

/** ASCII, so that it can stand in an address: "litera-l", "litera-u0142" for ł. */
function letterId(letter: string): string {
  if (letter === OTHER) return 'litera-inne';
  const lower = letter.toLowerCase();
  const code = lower.charCodeAt(0).toString(16).padStart(4, '0');
  return /^[a-z]$/.test(lower) ? `litera-${lower}` : `litera-u${code}`;
}

interface DraftLink extends LinkModel {
  readonly section: SiteSection | null;
}

/** One link per page; the same words never lead to two addresses (WCAG 2.4.9). */
function links(drafts: readonly PageDraft[]): readonly DraftLink[] {
  return toldApart(drafts, ({ entry }) => entry.title)
    .map(({ draft: { model, section }, title }) => ({ href: model.path, label: title, section }))
    .sort(
      byPolishText(
        ({ label }) => label,
        ({ href }) => href,
      ),
    );
}

/** Everything that has an entry of its own, by first letter. */
function searchPage(ctx: PageContext, drafts: readonly PageDraft[]): SearchPage {
  const entries = drafts.filter(({ entry }) => entry.documentId !== null);
  const byLetter = Map.groupBy(links(entries), ({ label }) => letterOf(label));
  const letters = [...byLetter].map(([letter, found]) => ({
    letter,
    id: letterId(letter),
    links: found.map(({ href, label }) => ({ href, label, sort: foldDiacritics(label) })),
  }));
  return {
    kind: 'search',
    ...ctx.frame({
      path: addresses.search,
      heading: 'Szukaj',
      description: 'Wyszukiwarka i spis wszystkich stron od A do Z.',
    }),
    letters: [
      ...letters.filter(({ letter }) => letter !== OTHER),
      ...letters.filter(({ letter }) => letter === OTHER),
    ],
  };
}

const sections: readonly (readonly [SiteSection, string])[] = [
  ['institution', 'O nas i kontakt'],
  ['event-lists', 'Listy wydarzeń'],
  ['events', 'Wydarzenia'],
  ['class-lists', 'Listy zajęć'],
  ['classes', 'Zajęcia'],
  ['heritage', 'Dziedzictwo'],
  ['news', 'Aktualności'],
  ['places', 'Miejsca'],
  ['grants', 'Projekty i dofinansowania'],
];

function siteMapPage(ctx: PageContext, drafts: readonly PageDraft[]): SiteMapPage {
  const all = links(drafts.filter(({ section }) => section !== null));
  return {
    kind: 'site-map',
    ...ctx.frame({
      path: addresses.siteMap,
      heading: 'Mapa strony',
      description: 'Wszystkie strony tego serwisu w jednym miejscu.',
    }),
    sections: sections.flatMap(([section, heading]) => {
      const found = all
        .filter((link) => link.section === section)
        .map(({ href, label }) => ({ href, label }));
      return found.length === 0 ? [] : { heading, links: found };
    }),
  };
}

/** `drafts` are all other pages. */
export function overviewPages(
  ctx: PageContext,
  drafts: readonly PageDraft[],
): readonly PageDraft[] {
  const search = ownPage(searchPage(ctx, drafts));
  return [search, ownPage(siteMapPage(ctx, [...drafts, search]))];
}
