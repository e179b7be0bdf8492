import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page as Tab } from 'playwright-core';
import { inParallel } from '../../release/in-parallel.ts';
import { serveSite } from '../browser/serve-site.ts';
import { type Around, type PageCheck, requirePages } from '../check.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { choosePages, LIMITS } from './choose-pages.ts';
import { exceptions } from './exceptions.ts';

/** Accessibility of the rendered page: WCAG 2.2 AA and good practice, by axe-core in Chromium. */
export const axe: PageCheck = {
  name: 'axe',
  scope: 'page',
  samples: false,
  onlyInFullRun: false,
  exceptions,
  engines: [engineVersion('axe-core'), engineVersion('playwright-core')],
  choose: (site, standing, run) => choosePages(site.pages, standing, LIMITS[run]),
  run,
};

/** Tabs at work at once: axe keeps one core busy, the page and the debugger another. */
const TABS = 3;

/** Limit for opening a page in ms: it only has to end what hangs. */
const PAGE_LIMIT = 120_000;

async function run(pages: readonly Page[], around: Around): Promise<readonly Fault[]> {
  requirePages(pages);
  // Only a run that has pages to look at pays for the browser and what drives it.
  const { launchBrowser } = await import('../../browser/launch-browser.ts');
  const [browser, served, axeSource] = await Promise.all([
    around.browser().then(launchBrowser),
    serveSite(around.site),
    readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  ]);
  try {
    const { lookAtPage } = await import('./look-at-page.ts');
    const context = await browser.newContext();
    context.setDefaultTimeout(PAGE_LIMIT);
    const found = new Map<string, readonly Fault[]>();
    const idle: Tab[] = [];
    await inParallel(pages, TABS, async (page) => {
      const tab = idle.pop() ?? (await context.newPage());
      found.set(page.path, await lookAtPage(tab, page, served.origin, axeSource));
      idle.push(tab);
    });
    return pages.flatMap((page) => found.get(page.path) ?? []);
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}
