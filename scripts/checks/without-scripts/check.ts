import { drivenCheck } from '../browser/driven-check.ts';
import { PHONE, show } from '../browser/view.ts';
import type { Visits } from '../browser/visits.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { type Piece, whatIsThere } from './what-is-there.ts';

/**
 * Whoever has no JavaScript, or whose script did not arrive, reads the same and gets to the same
 * pages (rule of this site; robustness, WCAG principle 4).
 */
export const withoutScripts = drivenCheck({
  name: 'without-scripts',
  rules: ['text-needs-script', 'link-needs-script'],
  exceptions,
  dependsOn: 'pieces',
  look,
});

async function look(page: Page, visits: Visits): Promise<readonly Fault[]> {
  const [full, plain] = await Promise.all([
    visits.look(page, async (tab) => {
      await show(tab, PHONE);
      return tab.evaluate(whatIsThere);
    }),
    visits.lookWithoutScripts(page, (tab) => tab.evaluate(whatIsThere)),
  ]);
  return [
    ...missing(full.texts, plain.texts).map(({ what, spot }) => ({
      rule: 'text-needs-script',
      page: page.path,
      message: `Without scripts nobody reads "${what.slice(0, 80)}". Let it be in the HTML and be shown.`,
      ...spot,
    })),
    ...missing(full.links, plain.links).map(({ what, spot }) => ({
      rule: 'link-needs-script',
      page: page.path,
      message: `Without scripts no link leads to ${what}. Let it be in the HTML and be shown.`,
      ...spot,
    })),
  ];
}

/** What is there with scripts and not without, each thing once. */
function missing(full: readonly Piece[], plain: readonly Piece[]): readonly Piece[] {
  const there = new Set(plain.map(({ what }) => what));
  return [...new Map(full.map((piece) => [piece.what, piece])).values()].filter(
    ({ what }) => !there.has(what),
  );
}
