import { choosePages } from '../browser/choose-pages.ts';
import { structurePiecesOf } from '../browser/content-pieces.ts';
import { serveSite } from '../browser/serve-site.ts';
import { type Around, type PageCheck, requirePages } from '../check.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';

/**
 * A second opinion by HTML_CodeSniffer (WCAG 2.1 AA), run by pa11y-ci. It is seldom of another opinion than
 * axe and brings a browser of its own, so it goes by how pages are built (`structurePiecesOf`): another
 * event of the same build costs nothing. The axe that pa11y brings is older than ours and stays off.
 */
export const pa11y: PageCheck = {
  name: 'pa11y',
  scope: 'page',
  samples: false,
  onlyInFullRun: false,
  exceptions,
  engines: [engineVersion('pa11y-ci')],
  piecesOf: structurePiecesOf,
  choose: (site, known, run) => {
    const chosen = choosePages(site, known, run);
    return run === 'gate' ? chosen.slice(0, MOST_IN_GATE) : chosen;
  },
  run,
};

/** After a change of the templates every page is new to it; the rest is caught up while nobody publishes. */
const MOST_IN_GATE = 8;

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
      // It asks for a person's look at nearly everything; what axe leaves open is triaged there.
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
