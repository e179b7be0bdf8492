/// <reference lib="dom" />

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DESK, show } from '../../checks/browser/view.ts';
import type { Visits } from '../../checks/browser/visits.ts';
import type { Fault } from '../../checks/finding.ts';
import type { Page } from '../../checks/page.ts';
import { claimsOfAxe } from './claims.ts';

/**
 * What axe-core by itself says of pages: every rule that claims an ACT rule, those off by default and
 * of level AAA too, as delivered, in one window of a desk.
 *
 * @returns violations; what axe could not decide is none
 */
export async function axeAlone(pages: readonly Page[], visits: Visits): Promise<readonly Fault[]> {
  const source = readFileSync(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  const rules = [...claimsOfAxe().keys()];
  const looks = pages.map((page) =>
    visits.look(page, async (tab) => {
      await show(tab, DESK);
      await tab.evaluate(giveBack, refreshesOf(page));
      await tab.evaluate(source);
      const { violations } = await tab.evaluate(
        (values) =>
          globalThis.axe.run('html', {
            runOnly: { type: 'rule', values },
            resultTypes: ['violations'],
          }),
        rules,
      );
      return violations.map(({ id, help }) => ({ rule: id, page: page.path, message: help }));
    }),
  );
  return (await Promise.all(looks)).flat();
}

/** The server of the checks leaves them out, so that the browser stays on the page. */
function refreshesOf(page: Page): readonly string[] {
  return [...page.html.matchAll(/<meta\s[^>]*http-equiv="?refresh"?[^>]*>/gi)].map(([tag]) => tag);
}

/** Evaluated in the page: puts them back, and stops what they begin. */
function giveBack(refreshes: readonly string[]): void {
  for (const refresh of refreshes) document.head.insertAdjacentHTML('beforeend', refresh);
  stop();
}
