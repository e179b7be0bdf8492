/** The living page of all components: for whoever changes their look, found by nobody else. */
import { addresses } from '../../text/addresses.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { StyleGuidePage } from '../page-models.ts';

/** What it shows are the examples beside the components, so its model is its frame. */
export function styleGuidePages(ctx: PageContext): readonly PageDraft[] {
  const page: StyleGuidePage = {
    kind: 'style-guide',
    ...ctx.frame({
      path: addresses.styleGuide,
      heading: 'Wzornik',
      description: 'Wszystkie części stron tego serwisu we wszystkich stanach, na przykładach.',
      indexed: false,
    }),
  };
  return [ownPage(page, null)];
}
