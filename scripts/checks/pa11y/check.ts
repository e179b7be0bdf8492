import { serveSite } from '../browser/serve-site.ts';
import { type Around, type PageCheck, requirePages } from '../check.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { longestOfEachKind } from './longest-of-each-kind.ts';

/**
 * A second opinion on one page of each kind: HTML_CodeSniffer by pa11y-ci (WCAG 2.1 AA). Slow, and seldom
 * of another opinion than axe: for full runs. The axe that pa11y brings is older than ours and stays off.
 */
export const pa11y: PageCheck = {
  name: 'pa11y',
  scope: 'page',
  samples: true,
  onlyInFullRun: true,
  exceptions,
  engines: [engineVersion('pa11y-ci')],
  choose: (site, { standing }) =>
    longestOfEachKind(site.pages).filter((page) => standing(page) !== 'passed'),
  run,
};

/** Pages at once; more only wait for each other on two cores. */
const CONCURRENCY = 2;

/** Limit for one page in ms: it only has to end what hangs. */
const PAGE_LIMIT = 120_000;

async function run(pages: readonly Page[], around: Around): Promise<readonly Fault[]> {
  requirePages(pages);
  const { default: pa11yCi } = await import('pa11y-ci');
  const { browserFlags } = await import('../../browser/launch-browser.ts');
  const executablePath = await around.browser();
  const served = await serveSite(around.site);
  try {
    const byAddress = new Map(
      pages.map((page) => [new URL(encodeURI(page.path), served.origin).href, page]),
    );
    const report = await pa11yCi([...byAddress.keys()], {
      standard: 'WCAG2AA',
      runners: ['htmlcs'],
      concurrency: CONCURRENCY,
      timeout: PAGE_LIMIT,
      // What axe could not decide is not a fault; the axe check takes it so too.
      levelCapWhenNeedsReview: 'warning',
      reporters: [],
      useIncognitoBrowserContext: false,
      chromeLaunchConfig: { executablePath, args: [...browserFlags()] },
    });
    return [...byAddress].flatMap(([address, page]) => faultsOf(page, report.results[address]));
  } finally {
    await served.close();
  }
}

type Issues = Awaited<ReturnType<typeof import('pa11y-ci')['default']>>['results'][string];

function faultsOf(page: Page, issues: Issues | undefined): Fault[] {
  if (issues === undefined) throw new Error(`pa11y-ci says nothing of ${page.path}.`);
  return issues.map((issue) => {
    if (issue instanceof Error) {
      throw new Error(`pa11y-ci could not look at ${page.path}: ${issue.message}`);
    }
    return {
      rule: issue.code,
      page: page.path,
      message: `${issue.message} (${issue.runner})`,
      selector: issue.selector,
      snippet: (issue.context ?? '').slice(0, 200),
    };
  });
}
