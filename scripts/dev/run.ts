/**
 * `npm run dev`: Strapi and Astro for development, both with live reload. Uses the same data folder,
 * ports and variables as `npm start`; nothing is checked or released.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { onEnd } from '../environment/life-of-process.ts';
import { EnvironmentFault, readEnvironment } from '../environment/read-environment.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { requireFreePort, requireRoom } from '../start/machine-checks.ts';
import { partsOf } from '../start/parts.ts';
import { terminalProgress } from '../start/progress.ts';
import { runProgram } from '../start/run-program.ts';
import { readOrMakeAdministrator, readOrMakeSecrets } from '../start/secrets.ts';
import { startEnvironment } from '../start/start-environment.ts';
import { StartFault } from '../start/start-fault.ts';
import { supervisor } from '../start/supervise.ts';

const write = (line: string) => console.log(line);
const { step } = terminalProgress(write);
const site = supervisor(write);
const STRAPI_PATIENCE_MS = 180_000;

try {
  const environment = readEnvironment('npm run dev', startEnvironment);
  const { DATA_DIR: dataDir, SITE_PORT, CMS_PORT } = environment;
  await requireFreePort(SITE_PORT, 'SITE_PORT');
  await requireFreePort(CMS_PORT, 'CMS_PORT');
  await requireRoom(dataDir);
  const url = `http://127.0.0.1:${CMS_PORT}`;
  const secrets = await readOrMakeSecrets(dataDir);
  const administrator = await readOrMakeAdministrator(dataDir, environment.ADMIN_EMAIL, url);
  const { cms } = partsOf({ environment, secrets, administrator, browser: '' });

  const folder = join(repositoryRoot, 'cms');
  const strapi = spawn(join(folder, 'node_modules/.bin/strapi'), ['develop', '--no-watch-admin'], {
    cwd: folder,
    // Notices wait in the outbox until `npm start` runs the publisher again; nor is there a preview.
    env: {
      ...process.env,
      ...cms.environment,
      NODE_ENV: 'development',
      PUBLISHER_URL: '',
      PREVIEW_URL: '',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let ended = false;
  strapi.once('exit', (code) => {
    ended = true;
    console.error(`Strapi ended (exit code ${code}).`);
    void site.stop().then(() => process.exit(code ?? 1));
  });
  onEnd(() => {
    strapi.kill('SIGTERM');
    void site.stop().then(() => process.exit(0));
  });

  await step('starting Strapi for development', async () => {
    const until = Date.now() + STRAPI_PATIENCE_MS;
    while (!ended && !(await answers(`${url}/_health`))) {
      if (Date.now() > until) throw new StartFault('Strapi did not answer within three minutes.');
      await pause(300);
    }
  });
  if (environment.DEMO_CONTENT === '1') {
    await step('demo content', () =>
      runProgram(join(repositoryRoot, 'scripts/demo-content/run.ts'), ['--if-empty'], {
        DATA_DIR: dataDir,
      }),
    );
  }
  const { token } = z
    .object({ token: z.string() })
    .parse(JSON.parse(await readFile(join(dataDir, 'site-token.json'), 'utf8')));
  await step('starting Astro for development', () =>
    site.start({
      name: 'site',
      program: join(repositoryRoot, 'site/dev-site.ts'),
      patience: 180,
      environment: {
        STRAPI_URL: url,
        STRAPI_TOKEN: token,
        SITE_URL: `http://127.0.0.1:${SITE_PORT}`,
        SITE_PORT: String(SITE_PORT),
        CACHE_DIR: join(dataDir, 'cache/development'),
      },
    }),
  );
  write(`Site   http://127.0.0.1:${SITE_PORT}/`);
  write(
    `Panel  ${url}/admin   (${administrator.email}, password in ${join(dataDir, 'admin.json')})`,
  );
} catch (error) {
  const isExpected = error instanceof StartFault || error instanceof EnvironmentFault;
  console.error(isExpected ? error.message : error);
  await site.stop();
  process.exit(1);
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
