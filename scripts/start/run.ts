/**
 * `npm start`: prepares what is missing, starts the panel, the publisher and the site's server, and
 * keeps them running until Ctrl-C. Reads the variables of `start-environment.ts`.
 */
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findOrInstallBrowser, NoBrowser } from '../browser/find-browser.ts';
import { onEnd } from '../environment/life-of-process.ts';
import { EnvironmentFault, readEnvironment } from '../environment/read-environment.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { buildPanel, panelIsBuilt } from './build-panel.ts';
import { requireFreePort, requireRoom } from './machine-checks.ts';
import { partsOf } from './parts.ts';
import { terminalProgress } from './progress.ts';
import { rebuildWhenCodeChanged } from './rebuild-when-code-changed.ts';
import { runProgram } from './run-program.ts';
import { readOrMakeAdministrator, readOrMakeSecrets } from './secrets.ts';
import { type StartEnvironment, startEnvironment } from './start-environment.ts';
import { StartFault } from './start-fault.ts';
import { supervisor } from './supervise.ts';
import { openTerminal } from './terminal.ts';
import { waitForSite } from './wait-for-site.ts';

try {
  const environment = readEnvironment('npm start', startEnvironment);
  await start(environment);
} catch (error) {
  const isExpected = [StartFault, EnvironmentFault, NoBrowser].some(
    (kind) => error instanceof kind,
  );
  console.error(isExpected && error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(environment: StartEnvironment): Promise<void> {
  const { DATA_DIR: dataDir, SITE_PORT, CMS_PORT, PUBLISHER_PORT, PREVIEW_PORT } = environment;
  await requireFreePort(SITE_PORT, 'SITE_PORT');
  await requireFreePort(CMS_PORT, 'CMS_PORT');
  await requireFreePort(PUBLISHER_PORT, 'PUBLISHER_PORT');
  await requireFreePort(PREVIEW_PORT, 'PREVIEW_PORT');
  await requireRoom(dataDir);

  // The web server reads the releases; the database with its accounts is nobody else's.
  await mkdir(join(dataDir, 'cms'), { recursive: true });
  await chmod(join(dataDir, 'cms'), 0o700);

  const terminal = openTerminal(dataDir);
  const { step, note } = terminalProgress(terminal.line);
  const parts = supervisor(terminal.partLine);
  onEnd((why) => {
    terminal.line(`Stopping (${why}) …`);
    void parts.stop().then(() => process.exit(0));
  });

  const panel = `http://127.0.0.1:${CMS_PORT}`;
  const secrets = await readOrMakeSecrets(dataDir);
  const administrator = await readOrMakeAdministrator(dataDir, environment.ADMIN_EMAIL, panel);
  const browser = await step('looking for a browser for the checks', () =>
    findOrInstallBrowser(note),
  );
  if (!(await panelIsBuilt())) await step('building the panel (about half a minute)', buildPanel);

  const { cms, publisher, preview, siteServer } = partsOf({
    environment,
    secrets,
    administrator,
    browser,
  });
  try {
    await step('starting the panel', () => parts.start(cms));
    if (environment.DEMO_CONTENT === '1') {
      await step('demo content', () => loadDemoContent(dataDir));
    }
    await step('starting the publisher and the site', async () => {
      await parts.start(publisher);
      await parts.start(preview);
      await parts.start(siteServer);
    });
    if (await rebuildWhenCodeChanged(dataDir))
      note('the site’s code changed: the publisher builds it anew, unless a rollback is held');
    const live = await step('waiting for the site', () => waitForSite(PUBLISHER_PORT, note));
    if (administrator.isNew) {
      console.log(`\nAdministrator ${administrator.email}, password ${administrator.password}`);
      console.log(`(kept in ${join(dataDir, 'admin.json')})`);
    }
    terminal.line('');
    terminal.line(`Site       http://127.0.0.1:${SITE_PORT}/   ${live}`);
    terminal.line(`Panel      ${panel}/admin`);
    terminal.line(`Publisher  http://127.0.0.1:${PUBLISHER_PORT}/status`);
    terminal.showAll();
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

async function loadDemoContent(dataDir: string): Promise<void> {
  await runProgram(join(repositoryRoot, 'scripts/demo-content/run.ts'), ['--if-empty'], {
    DATA_DIR: dataDir,
  });
}
