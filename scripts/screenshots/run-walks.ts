/**
 * Walks through site and panel by keys alone, as the tests do, keeps a picture of each stop of the
 * focus and puts them together on sheets, for somebody to look at.
 *
 *   node scripts/screenshots/run-walks.ts [folder, default .tmp/keyboard-walks]
 *
 * Exit code 0: the sheets are there; 1: a walk failed, its pictures so far are on the sheets; 2: there
 * are none. Environment: BROWSER_PATH.
 */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { describeFault } from '../release/describe-fault.ts';
import { makeContactSheets } from './contact-sheets.ts';

const WALKS = ['site/tests/visitor/keyboard-walk.test.ts', 'cms/tests/keyboard-walk.test.ts'];

try {
  const out = resolve(process.argv[2] ?? join(repositoryRoot, '.tmp/keyboard-walks'));
  const stops = join(out, 'stops');
  await rm(stops, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'scripts/test/run.ts'), ...WALKS],
    {
      cwd: repositoryRoot,
      stdio: 'inherit',
      env: {
        ...process.env,
        BROWSER_PATH: await findOrInstallBrowser(console.log),
        KEYBOARD_WALK_PICTURES: stops,
      },
    },
  );
  const sheets = await makeContactSheets(stops, out);
  console.log(`${sheets.length} sheets in ${out}`);
  process.exitCode = status === 0 ? 0 : 1;
} catch (error) {
  console.error(`No sheets were made. ${describeFault(error)}`);
  process.exitCode = 2;
}
