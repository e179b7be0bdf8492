/** Titles that tell every page of the site apart (WCAG 2.4.2). */
import type { PageDraft } from './page-draft.ts';
import type { PageModel } from './page-models.ts';

interface Titled {
  readonly draft: PageDraft;
  readonly title: string;
  readonly detailsUsed: number;
}

function sharing(pages: readonly Titled[]): ReadonlySet<Titled> {
  const groups = Map.groupBy(pages, ({ title }) => title);
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}

/** Adds the next detail to every title that is not alone, while there are any to add. */
function withDetails(pages: readonly Titled[]): readonly Titled[] {
  const shared = sharing(pages);
  const next = pages.map((page) => {
    const detail = shared.has(page) ? page.draft.titleDetails[page.detailsUsed] : undefined;
    return detail === undefined
      ? page
      : { ...page, title: `${page.title}, ${detail}`, detailsUsed: page.detailsUsed + 1 };
  });
  return next.every((page, index) => page === pages[index]) ? pages : withDetails(next);
}

/** The address is the last resort: it is unique by itself. */
function withAddress(pages: readonly Titled[]): readonly Titled[] {
  const shared = sharing(pages);
  return pages.map((page) =>
    shared.has(page) ? { ...page, title: `${page.title} (${page.draft.model.path})` } : page,
  );
}

/** Titles of pages that stand side by side: equal ones get a date, a kind or at last the address. */
export function toldApart(
  drafts: readonly PageDraft[],
  titleOf: (draft: PageDraft) => string,
): readonly { readonly draft: PageDraft; readonly title: string }[] {
  const start = drafts.map((draft) => ({ draft, title: titleOf(draft), detailsUsed: 0 }));
  return withAddress(withDetails(start));
}

/**
 * Gives every page its document title: "<title> – <short name>". Equal titles get a date, a kind or
 * at last the address. The front page, which names the institution itself, keeps its own.
 */
export function withUniqueTitles(
  drafts: readonly PageDraft[],
  shortName: string,
): readonly PageModel[] {
  return toldApart(drafts, ({ model }) => model.documentTitle).map(
    ({ draft: { model }, title }) => ({
      ...model,
      documentTitle: model.kind === 'front' ? title : `${title} – ${shortName}`,
    }),
  );
}
