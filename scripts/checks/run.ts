/**
 * Checks a built site: what a visitor gets, page by page and as a whole.
 *
 *   node scripts/checks/run.ts [folder, default site/dist] [--report file] [--sources file] [--only check]… [--gate]
 *
 * `--sources` names what the build wrote as ENTRY_SOURCES: findings then say which entry they come
 * from. `--gate` leaves out what is too slow for an editor who waits. Exit code 0: nothing found;
 * 1: something found; 2: nothing could be checked. Environment: BROWSER_PATH, CACHE_DIR, DATA_DIR,
 * NOW.
 */
import { rm } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { describeFault } from '../release/describe-fault.ts';
import { allChecks } from './all-checks.ts';
import { EmptySite } from './check.ts';
import { type Options, readOptions, WrongOptions } from './options.ts';
import { NoFolder, readSite } from './read-site.ts';
import { describeFindings, makeReport, writeReport } from './report.ts';
import { runChecks } from './run-checks.ts';
import { scales } from './scales.ts';
import { readEntrySources } from './tracing/entry-source.ts';
import { traceFinding } from './tracing/trace.ts';

const started = performance.now();

try {
  const options = readOptions(process.argv.slice(2), process.env, repositoryRoot, allChecks);
  // The engines are large and loaded when they are needed: half a second less for each run.
  enableCompileCache(join(options.memory, 'compiled'));
  process.exitCode = await checkSite(options);
} catch (error) {
  console.error(`Nothing could be checked. ${describeFault(error)}`);
  const expected = [EmptySite, NoFolder, WrongOptions].some((kind) => error instanceof kind);
  if (!expected && error instanceof Error) console.error(error.stack);
  process.exitCode = 2;
}

async function checkSite(options: Options): Promise<0 | 1> {
  // A report of an earlier run must not be taken for this one's.
  if (options.report !== null) await rm(options.report, { force: true });
  const site = await readSite(options.folder, options.moment);
  console.log(`checking ${site.pages.length} pages in ${options.folder}`);
  const outcomes = await runChecks({
    site,
    checks: options.checks,
    run: options.run,
    memory: options.memory,
    browser: () => findOrInstallBrowser(console.log),
    weigh: scales(options.folder, options.compressed),
    tell: console.log,
  });
  const found = outcomes.flatMap(({ findings }) => findings);
  const sources =
    options.sources === null || found.length === 0 ? [] : await readEntrySources(options.sources);
  const traced = found.map((finding) => traceFinding(finding, site, sources));
  const report = makeReport(outcomes, traced, seconds());
  if (options.report !== null) await writeReport(options.report, report);
  if (report.ok) {
    console.log(`nothing found in ${report.seconds} s`);
    return 0;
  }
  console.error(`\n${describeFindings(report.findings)}\n`);
  console.error(`${report.findings.length} found in ${report.seconds} s`);
  return 1;
}

function seconds(): number {
  return Math.round((performance.now() - started) / 100) / 10;
}
