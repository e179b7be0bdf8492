/**
 * `npm test`: every test of the project. Format and types first, then the panel's bundle (tests
 * start the real one), then all suites; ends with one line that counts them. Arguments go to Vitest.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { buildPanel, panelIsBuilt } from '../start/build-panel.ts';
import { terminalProgress } from '../start/progress.ts';

const countsSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ name: z.string() })),
});

/** Each has suites of its own; one that runs none is misconfigured, not green. */
const ROOMS = ['cms', 'site', 'scripts'];

const { step, note } = terminalProgress((line) => console.log(line));
const filters = process.argv.slice(2);
const outputFolder = mkdtempSync(join(tmpdir(), 'test-report-'));
const report = join(outputFolder, 'vitest.json');
let failed = false;

try {
  const browser = await step('looking for a browser', () => findOrInstallBrowser(note));
  if (filters.length === 0) {
    await step('format and lint', async () => tool('biome', ['check', '--error-on-warnings', '.']));
    await step('types of scripts', async () => tool('tsc', ['-p', 'scripts']));
    await step('types of the panel', async () => tool('tsc', ['-p', 'cms', '--noEmit']));
    await step('types of the service worker', async () =>
      tool('tsc', ['-p', 'site/src/service-worker']),
    );
    await step('types of the site', async () => tool('astro', ['check', '--root', 'site'], 'site'));
  }
  if (!(await panelIsBuilt())) await step('building the panel', buildPanel);
  await step('tests', async () =>
    tool(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
      '.',
      {
        BROWSER_PATH: browser,
      },
    ),
  );
  const counts = countsSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const left = counts.numPendingTests + counts.numTodoTests;
  const idle = ROOMS.filter((room) => {
    const folder = join(repositoryRoot, room);
    return !counts.testResults.some(({ name }) => name.startsWith(folder));
  });
  if (filters.length === 0 && idle.length > 0) fail(`No test ran in ${idle.join(', ')}.`);
  if (counts.numPassedTests === 0) fail('No test ran.');
  if (left > 0) fail(`${left} tests were skipped.`);
  console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(outputFolder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** Runs a tool of the workspace with its output here; a failure is noted and the rest still runs. */
function tool(
  name: string,
  parameters: readonly string[],
  room = '.',
  environment: Readonly<Record<string, string>> = {},
): void {
  const { status, error } = spawnSync(
    join(repositoryRoot, room, 'node_modules/.bin', name),
    parameters,
    {
      cwd: repositoryRoot,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (error !== undefined) throw error;
  if (status !== 0) fail(`${name} found faults (exit code ${status}).`);
}

function fail(sentence: string): void {
  console.error(sentence);
  failed = true;
}
