import { EmptySite } from '../checks/check.ts';
import type { Page } from '../checks/page.ts';

/** The twelve kinds of page a visitor meets most, and the living page of all components. */
export const MAIN_KINDS = [
  'front',
  'event-list',
  'event',
  'class-list',
  'class-plan',
  'class',
  'heritage-list',
  'heritage-article',
  'news-list',
  'place',
  'accessibility-hub',
  'search',
  'style-guide',
] as const;

/**
 * One page of each main kind, in their order: the longest, for it holds most of what its template
 * can show. A kind that the site has no page of (no classes yet) is left out. Pure.
 *
 * @throws EmptySite when there is no page of any main kind
 */
export function mainPages(pages: readonly Page[]): readonly Page[] {
  const chosen = MAIN_KINDS.flatMap((kind) => {
    const [longest] = pages
      .filter((page) => page.kind === kind)
      .sort((one, other) => other.html.length - one.html.length);
    return longest ?? [];
  });
  if (chosen.length === 0) {
    throw new EmptySite(
      `None of the ${pages.length} pages says by <body data-kind> that it is one of: ${MAIN_KINDS.join(', ')}. Build the site first: npm run build.`,
    );
  }
  return chosen;
}
