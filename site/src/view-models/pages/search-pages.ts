/** The search: its page, the lists by letter, and the index that a browser searches. */
import type { FileDraft } from '../../feeds/calendar-files.ts';
import { dayOf } from '../../search/days.ts';
import { hitWords } from '../../search/hit-words.ts';
import { packDates, packIndex, shownDate } from '../../search/index-format.ts';
import type { SearchEntry } from '../../search/search-entry.ts';
import { addresses, letterPath } from '../../text/addresses.ts';
import { foldDiacritics } from '../../text/fold.ts';
import { foreignWords } from '../foreign-words.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { LinkModel, SearchHit, SearchLetterPage, SearchPage } from '../page-models.ts';
import { searchEntries } from '../search/search-entries.ts';
import { byPolishText } from '../site-context.ts';
import { toldApart } from '../unique-titles.ts';

/** Together with what stands around them they fit into the first flight of a connection. */
const NEAREST_EVENTS = 12;
const MOST_LISTS = 40;
const LINKS_ON_A_PAGE = 120;

const OTHER = 'inne';

interface Letter {
  /** "l" or "inne" */
  readonly id: string;
  /** "L, Ł": whoever looks for a title need not know its marks. */
  readonly label: string;
  readonly links: readonly LinkModel[];
}

/** The first sign that is no quotation mark or the like. */
function firstOf(label: string): string {
  return /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '';
}

function letterId(label: string): string {
  const folded = foldDiacritics(firstOf(label));
  return /^[a-z]$/.test(folded) ? folded : OTHER;
}

/** Everything that has an entry of its own, by the first letter without its marks. */
function lettersOf(drafts: readonly PageDraft[]): readonly Letter[] {
  const entries = drafts.filter(({ entry }) => entry.documentId !== null);
  const links = toldApart(entries, ({ entry }) => entry.title)
    .map(({ draft: { model, entry }, title }) => ({
      href: model.path,
      label: title,
      ...foreignWords(entry.title, entry.language),
    }))
    .sort(
      byPolishText(
        // Quotation marks come before all letters; the title stands by its first letter.
        ({ label }) => label.slice(Math.max(0, label.indexOf(firstOf(label)))),
        ({ href }) => href,
      ),
    );
  const found = [...Map.groupBy(links, ({ label }) => letterId(label))].map(([id, group]) => ({
    id,
    label:
      id === OTHER
        ? '0–9 i inne'
        : [...new Set(group.map(({ label }) => firstOf(label).toLocaleUpperCase('pl')))].join(', '),
    links: group,
  }));
  return [...found.filter(({ id }) => id !== OTHER), ...found.filter(({ id }) => id === OTHER)];
}

function letterPages(ctx: PageContext, letters: readonly Letter[]): readonly PageDraft[] {
  return letters.flatMap(({ id, label, links }) => {
    const count = Math.ceil(links.length / LINKS_ON_A_PAGE);
    const paths = Array.from({ length: count }, (_, part) => letterPath(id, part + 1));
    return paths.map((path, part) => {
      const heading = `Spis stron: ${label}${count > 1 ? ` (część ${part + 1} z ${count})` : ''}`;
      const model: SearchLetterPage = {
        kind: 'search-letter',
        ...ctx.frame({
          path,
          heading,
          description: `${heading}. Wydarzenia, zajęcia, opowieści, aktualności i miejsca.`,
          parents: [{ href: addresses.search, label: 'Szukaj' }],
        }),
        links: links.slice(part * LINKS_ON_A_PAGE, (part + 1) * LINKS_ON_A_PAGE),
        letters: letters.map((letter) => ({
          href: letterPath(letter.id, 1),
          label: letter.label,
          current: letter.id !== id ? null : part === 0 ? 'page' : 'section',
        })),
        parts: paths.map((other, number) => ({
          href: other,
          label: `Część ${number + 1}`,
          current: other === path ? 'page' : null,
        })),
      };
      return { ...ownPage(model, 'letters'), count: model.links.length };
    });
  });
}

function hitOf(entry: SearchEntry, today: number): SearchHit {
  const { status, facts } = hitWords(entry, shownDate(entry, today), today);
  return {
    href: entry.href,
    label: entry.title,
    ...foreignWords(entry.title, entry.lang),
    what: entry.what,
    status,
    facts,
    place: entry.place,
    dates: packDates(entry.dates, today),
    more: entry.more,
  };
}

function searchPage(
  ctx: PageContext,
  entries: readonly SearchEntry[],
  letters: readonly Letter[],
): SearchPage {
  const today = dayOf(ctx.now.date);
  const startOf = (entry: SearchEntry): string => {
    const date = shownDate(entry, today);
    return `${Math.max(date?.day ?? 0, today)} ${date?.time ?? '99'}`;
  };
  const nearest = entries
    .filter(({ timing, dates }) => timing === 'event' && (dates.at(-1)?.lastDay ?? 0) >= today)
    .sort(byPolishText(startOf, ({ href }) => href))
    .slice(0, NEAREST_EVENTS);
  // The lists that stand highest; those below them are in the index.
  const lists = entries
    .filter(({ timing }) => timing === 'list')
    .map((entry, order) => ({ entry, order, depth: entry.href.split('/').length }))
    .sort((a, b) => a.depth - b.depth || a.order - b.order)
    .slice(0, MOST_LISTS)
    .sort((a, b) => a.order - b.order);
  return {
    kind: 'search',
    ...ctx.frame({
      path: addresses.search,
      heading: 'Szukaj',
      description: 'Wyszukiwarka, najbliższe wydarzenia i spis wszystkich stron od A do Z.',
    }),
    today: ctx.now.date,
    nearest: nearest.map((entry) => hitOf(entry, today)),
    lists: lists.map(({ entry: { href, title, more } }) => ({ href, label: title, more })),
    letters: letters.map(({ id, label }) => ({ href: letterPath(id, 1), label })),
  };
}

/** `drafts` are all pages that can be found. */
export function searchPages(ctx: PageContext, drafts: readonly PageDraft[]): readonly PageDraft[] {
  const letters = lettersOf(drafts);
  return [
    ownPage(searchPage(ctx, searchEntries(ctx, drafts), letters)),
    ...letterPages(ctx, letters),
  ];
}

export function searchFiles(ctx: PageContext, drafts: readonly PageDraft[]): readonly FileDraft[] {
  const index = packIndex(searchEntries(ctx, drafts), ctx.now.date);
  return [
    {
      model: {
        kind: 'file',
        path: addresses.searchIndex,
        contentType: 'application/json; charset=utf-8',
        body: JSON.stringify(index),
      },
      entry: { type: 'plik serwisu', documentId: null, title: addresses.searchIndex },
    },
  ];
}
