import { byContent } from '../browser/driven-check.ts';
import { type Around, type PageCheck, requirePages } from '../check.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { waitForAll } from '../wait-for-all.ts';
import { exceptions } from './exceptions.ts';

/** Accessibility of the rendered page: WCAG 2.2 AA and good practice, by axe-core in Chromium. */
export const axe: PageCheck = {
  name: 'axe',
  scope: 'page',
  samples: false,
  onlyInFullRun: false,
  exceptions,
  engines: [engineVersion('axe-core'), engineVersion('playwright-core')],
  ...byContent,
  run,
};

async function run(pages: readonly Page[], { visits }: Around): Promise<readonly Fault[]> {
  requirePages(pages);
  // Only a run that has pages to look at pays for what looks.
  const { lookAtPage } = await import('./look-at-page.ts');
  const looks = pages.map((page) => visits.look(page, (tab) => lookAtPage(tab, page)));
  return (await waitForAll(looks)).flat();
}
