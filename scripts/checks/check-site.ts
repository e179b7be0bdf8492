import { rm } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { readListedFiles } from '../release/built-files.ts';
import { describeFault } from '../release/describe-fault.ts';
import { allChecks } from './all-checks.ts';
import { type Browsers, freshBrowsers } from './browser/browsers.ts';
import { EmptySite } from './check.ts';
import { KnownPages } from './known-pages.ts';
import { Memories } from './memory.ts';
import { type Options, readOptions, WrongOptions } from './options.ts';
import { NoFolder, readSite } from './read-site.ts';
import { describeFindings, makeReport, writeReport } from './report.ts';
import { runChecks } from './run-checks.ts';
import { scales } from './scales.ts';
import { readEntrySources } from './tracing/entry-source.ts';
import { traceFinding } from './tracing/trace.ts';

/** What a process may keep from one run for the next. */
export interface KeptForRuns {
  readonly pages: KnownPages;
  readonly memories: Memories;
  readonly browsers: Browsers;
  /** What files weigh, by path and content. */
  readonly weights: Map<string, number>;
  /** What of the last run was put off, so that nobody waits for it. */
  putOff: Promise<void>;
}

/** Path of the browser for the checks; it is installed where that is possible. */
export const browserPath = () => findOrInstallBrowser(console.log);

/** Nothing is kept: for a process with one run. */
export function nothingKept(): KeptForRuns {
  return {
    pages: new KnownPages(),
    memories: new Memories(),
    browsers: freshBrowsers(browserPath),
    weights: new Map(),
    putOff: Promise.resolve(),
  };
}

/**
 * Checks a built site as the command line and the environment say (see run.ts), and writes what it
 * does and finds to the terminal.
 *
 * @returns the exit code: 0 nothing found, 1 something found, 2 nothing could be checked
 */
export async function checkSite(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  kept: KeptForRuns,
): Promise<0 | 1 | 2> {
  const work: (() => Promise<void>)[] = [];
  try {
    await kept.putOff;
    const options = readOptions(parameters, environment, repositoryRoot, allChecks);
    // The engines are large and loaded when they are needed: half a second less for each run.
    enableCompileCache(join(options.memory, 'compiled'));
    return await check(options, kept, (one) => work.push(one));
  } catch (error) {
    console.error(`Nothing could be checked. ${describeFault(error)}`);
    const expected = [EmptySite, NoFolder, WrongOptions].some((kind) => error instanceof kind);
    if (!expected && error instanceof Error) console.error(error.stack);
    return 2;
  } finally {
    kept.putOff = doAll(work);
  }
}

/** One after the other; none keeps the next from being done. */
async function doAll(work: readonly (() => Promise<void>)[]): Promise<void> {
  for (const one of work) {
    await one().catch((error: unknown) =>
      console.error(`After the checks something was left undone: ${describeFault(error)}`),
    );
  }
}

async function check(
  options: Options,
  { pages, memories, browsers, weights }: KeptForRuns,
  later: (work: () => Promise<void>) => void,
): Promise<0 | 1> {
  const started = performance.now();
  // A report of an earlier run must not be taken for this one's.
  if (options.report !== null) await rm(options.report, { force: true });
  const listed = options.files === null ? null : await readListedFiles(options.files);
  pages.expect(listed?.files ?? null);
  const site = await readSite(options.folder, options.moment, pages);
  console.log(`checking ${site.pages.length} pages in ${options.folder}`);
  const outcomes = await runChecks({
    site,
    checks: options.checks,
    run: options.run,
    memories,
    memory: options.memory,
    browser: browserPath,
    browsers,
    hasNews: pages.hasNews(site),
    weigh: scales(options.folder, options.compressed, pages.sums, weights),
    tell: console.log,
    later,
  });
  const found = outcomes.flatMap(({ findings }) => findings);
  const sources =
    options.sources === null || found.length === 0 ? [] : await readEntrySources(options.sources);
  const traced = found.map((finding) => traceFinding(finding, site, sources));
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const report = makeReport(outcomes, traced, seconds);
  if (options.report !== null) await writeReport(options.report, report);
  pages.keep(site);
  if (report.ok) {
    console.log(`nothing found in ${report.seconds} s`);
    return 0;
  }
  console.error(`\n${describeFindings(report.findings)}\n`);
  console.error(`${report.findings.length} found in ${report.seconds} s`);
  return 1;
}
