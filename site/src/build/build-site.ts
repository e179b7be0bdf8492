import { type Guard, guardByRules } from '../publishing-rules/guard-by-rules.ts';
import { BuildFailure } from './build-failure.ts';
import { failureReport, writeBuildReport } from './build-report.ts';
import { type KeptForBuilds, nothingKept } from './kept-for-builds.ts';
import { makePages } from './make-pages.ts';
import { prepareSiteModel, rememberCounts } from './prepare-site-model.ts';
import { siteEnvironment } from './site-environment.ts';

/**
 * Builds the whole site once: content → media → view-models → pages → search index. Writes what it
 * does to the terminal, and how it ended to BUILD_REPORT as well.
 *
 * @param siteFolder the folder of astro.config.ts
 * @param variables the environment, as named in site-environment.ts
 * @param kept from the builds before it
 * @param guard judges what is to be built; another one only where faults are built on purpose
 * @returns the exit code: 1 when nothing usable was built
 */
export async function buildSite(
  siteFolder: string,
  variables: Readonly<Record<string, string | undefined>>,
  kept: KeptForBuilds = nothingKept(),
  guard: Guard = guardByRules,
): Promise<0 | 1> {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 100) / 10;
  const tell = (line: string) => console.log(`[${seconds().toFixed(1).padStart(5)} s] ${line}`);
  try {
    const environment = siteEnvironment(variables, siteFolder, () => new Date());
    const site = await prepareSiteModel(environment, kept, guard, tell);
    const pages = await makePages(siteFolder, environment, site, kept, tell);
    await rememberCounts(environment.cacheDir, site.counts);
    if (environment.buildReport !== null) {
      await writeBuildReport(environment.buildReport, {
        ok: true,
        pages,
        seconds: seconds(),
        nextChange: site.nextChange,
        standing: site.standing,
      });
    }
    return 0;
  } catch (error) {
    const report = failureReport(error);
    console.error(`build failed (${report.kind}): ${report.message}`);
    for (const finding of report.findings.slice(1)) console.error(`  ${finding.message}`);
    if (!(error instanceof BuildFailure)) console.error(error);
    const file = variables['BUILD_REPORT'];
    if (file !== undefined && file !== '') await writeBuildReport(file, report);
    return 1;
  }
}
