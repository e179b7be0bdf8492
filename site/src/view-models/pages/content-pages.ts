/** Pages made of blocks at /<slug>/. */
import { BuildFailure } from '../../build/build-failure.ts';
import type { Page } from '../../snapshot/snapshot.ts';
import { pagePath, reservedSlugs } from '../../text/addresses.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { blockModels, contentsOf } from '../block-models.ts';
import type { PageContext, PageDraft } from '../page-draft.ts';
import type { ContentPage } from '../page-models.ts';

/** @throws BuildFailure content-invalid, naming every page that took an address of the site. */
function refuseReservedSlugs(pages: readonly Page[]): void {
  const findings = pages
    .filter(({ slug }) => reservedSlugs.has(slug))
    .map(({ documentId, title, slug }) => ({
      type: 'strona',
      documentId,
      title,
      field: 'slug',
      value: slug,
      message: `Strona „${title}” ma adres /${slug}/, który należy do stałej części serwisu. Zmień pole „Adres” tej strony i opublikuj ją ponownie.`,
    }));
  if (findings.length === 0) return;
  const message = findings.map((finding) => finding.message).join('\n');
  throw new BuildFailure('content-invalid', message, findings);
}

function contentPage(ctx: PageContext, page: Page): ContentPage {
  return {
    kind: 'content',
    ...ctx.frame({
      path: pagePath(page.slug),
      heading: page.title,
      description: page.lead ?? `${page.title} – ${ctx.snapshot.siteSettings.name}.`,
      example: page.example,
    }),
    lead: page.lead === null ? null : bindOneLetterWords(page.lead),
    blocks: blockModels(page.content, ctx.media),
    contents: contentsOf(page.content),
  };
}

export function contentPages(ctx: PageContext): readonly PageDraft[] {
  refuseReservedSlugs(ctx.snapshot.pages);
  return ctx.snapshot.pages.map((page) => ({
    model: contentPage(ctx, page),
    entry: { type: 'strona', documentId: page.documentId, title: page.title },
    titleDetails: ['strona', page.slug],
    section: 'institution',
  }));
}
