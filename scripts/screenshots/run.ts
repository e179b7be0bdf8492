/**
 * Takes pictures of the main pages of a built site, for somebody to look at.
 *
 *   node scripts/screenshots/run.ts [folder, default site/dist] [--out folder] [--widths 360,1280]
 *     [--themes light,dark,contrast] [--whole]
 *
 * Exit code 0: they are there; 2: nothing could be taken. Environment: BROWSER_PATH.
 */
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { EmptySite } from '../checks/check.ts';
import { WrongOptions } from '../checks/options.ts';
import { NoFolder, readSite } from '../checks/read-site.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { describeFault } from '../release/describe-fault.ts';
import { readScreenshotOptions } from './options.ts';
import { takeScreenshots } from './take-screenshots.ts';

try {
  const options = readScreenshotOptions(process.argv.slice(2), repositoryRoot);
  const site = await readSite(options.folder, new Date());
  const browser = await findOrInstallBrowser(console.log);
  const files = await takeScreenshots(site, options, browser, console.log);
  console.log(`${files.length} pictures in ${options.out}`);
} catch (error) {
  console.error(`No pictures were taken. ${describeFault(error)}`);
  const expected = [EmptySite, NoFolder, WrongOptions].some((kind) => error instanceof kind);
  if (!expected && error instanceof Error) console.error(error.stack);
  process.exitCode = 2;
}
