/**
 * Builds the whole site once: content → media → view-models → pages → search index.
 * Reads the environment named in `src/build/site-environment.ts`; exits with 1 when nothing usable
 * was built, and says why on the terminal and in BUILD_REPORT.
 */
import { rm } from 'node:fs/promises';
import { BuildFailure } from './src/build/build-failure.ts';
import { failureReport, writeBuildReport } from './src/build/build-report.ts';
import { makePages } from './src/build/make-pages.ts';
import { prepareSiteModel, rememberCounts } from './src/build/prepare-site-model.ts';
import { siteEnvironment } from './src/build/site-environment.ts';

const siteFolder = import.meta.dirname;
const started = performance.now();

try {
  const environment = siteEnvironment(process.env, siteFolder, () => new Date());
  const site = await prepareSiteModel(environment, tell);
  const pages = await makePages(siteFolder, environment, site, tell);
  await rememberCounts(environment.cacheDir, site.counts);
  await rm(site.modelFile);
  if (environment.buildReport !== null) {
    await writeBuildReport(environment.buildReport, {
      ok: true,
      pages,
      seconds: seconds(),
      nextChange: site.nextChange,
    });
  }
} catch (error) {
  const report = failureReport(error);
  console.error(`build failed (${report.kind}): ${report.message}`);
  for (const finding of report.findings.slice(1)) console.error(`  ${finding.message}`);
  if (!(error instanceof BuildFailure)) console.error(error);
  const file = process.env['BUILD_REPORT'];
  if (file !== undefined && file !== '') await writeBuildReport(file, report);
  process.exitCode = 1;
}

function tell(line: string): void {
  console.log(`[${seconds().toFixed(1).padStart(5)} s] ${line}`);
}

function seconds(): number {
  return Math.round((performance.now() - started) / 100) / 10;
}
