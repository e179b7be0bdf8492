/** Pages made of blocks at /<slug>/. */
import { BuildFailure } from '../../build/build-failure.ts';
import type { Page } from '../../snapshot/snapshot.ts';
import { pagePath, reservedSlugs } from '../../text/addresses.ts';
import { bindOneLetterWords } from '../../text/typography.ts';
import { blockModels } from '../block-models.ts';
import type { PageContext, PageDraft } from '../page-draft.ts';
import type { ContentPage, PageFrame, PartModel } from '../page-models.ts';
import { lettersOf } from '../parts/letters-of-block.ts';
import { contentsOfParts, partFrame, partModel } from '../parts/part-models.ts';
import { textParts } from '../parts/text-parts.ts';

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

function contentFrame(ctx: PageContext, page: Page, part: PartModel | null): PageFrame {
  const whole = {
    path: pagePath(page.slug),
    heading: page.title,
    language: page.titleLanguage,
    parents: [],
  };
  const description = page.lead ?? `${page.title} – ${ctx.snapshot.siteSettings.name}.`;
  return ctx.frame({
    ...partFrame(whole, part),
    description: part === null ? description : `${part.text}. ${description}`,
    example: page.example,
  });
}

/** Of a long text the first page stands in all lists for the others. */
function drafts(ctx: PageContext, page: Page): readonly PageDraft[] {
  const path = pagePath(page.slug);
  const parts = textParts(page.content, { before: lettersOf([page.lead]), after: 0 });
  return parts.map((text, index) => {
    const isFirst = index === 0;
    const part = partModel(path, index + 1, parts.length);
    const model: ContentPage = {
      kind: 'content',
      ...contentFrame(ctx, page, part),
      part,
      lead: !isFirst || page.lead === null ? null : bindOneLetterWords(page.lead),
      blocks: blockModels(text.blocks, ctx.media),
      contents: contentsOfParts(parts, path, index + 1),
    };
    return {
      model,
      entry: {
        type: 'strona',
        documentId: isFirst ? page.documentId : null,
        title: page.title,
        language: page.titleLanguage,
      },
      titleDetails: ['strona', page.slug],
      section: isFirst ? 'institution' : null,
    };
  });
}

export function contentPages(ctx: PageContext): readonly PageDraft[] {
  refuseReservedSlugs(ctx.snapshot.pages);
  return ctx.snapshot.pages.flatMap((page) => drafts(ctx, page));
}
