import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { repositoryRoot } from '../environment/repository-root.ts';
import { lockHolder } from '../release/lock.ts';

/** The whole project as `npm start` runs it, for the journey test and the benchmarks. */
export interface RunningProject {
  readonly site: string;
  readonly panel: string;
  readonly publisher: string;
  readonly preview: string;
  readonly dataDir: string;
  /** Process number of the publisher. */
  publisherPid(): Promise<number>;
  /** What was written to the terminal so far. */
  log(): string;
  /** Ctrl-C, and waits until every process is gone. */
  stop(): Promise<void>;
  /** kill -9 of the process that watches over the others. */
  kill(): Promise<void>;
}

export interface ProjectPorts {
  readonly SITE_PORT: string;
  readonly CMS_PORT: string;
  readonly PUBLISHER_PORT: string;
  readonly PREVIEW_PORT: string;
}

/** Four ports that nobody uses at this moment. */
export async function freePorts(): Promise<ProjectPorts> {
  const servers = await Promise.all([0, 0, 0, 0].map(listen));
  const [SITE_PORT = '', CMS_PORT = '', PUBLISHER_PORT = '', PREVIEW_PORT = ''] = servers.map(
    ({ port }) => String(port),
  );
  await Promise.all(servers.map(({ close }) => close()));
  return { SITE_PORT, CMS_PORT, PUBLISHER_PORT, PREVIEW_PORT };
}

/**
 * Runs what `npm start` runs and waits for its closing lines.
 *
 * @throws Error with the whole output when it ends before that.
 */
export async function startProject(
  dataDir: string,
  ports: ProjectPorts,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningProject> {
  const child = spawn(process.execPath, [join(repositoryRoot, 'scripts/start/run.ts')], {
    cwd: repositoryRoot,
    env: { ...process.env, ...ports, ...environment, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += String(chunk);
        if (/^Publisher {2}/m.test(output)) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`npm start ended (${code}):\n${output}`)));
  });
  await ready;
  return {
    site: `http://127.0.0.1:${ports.SITE_PORT}`,
    panel: `http://127.0.0.1:${ports.CMS_PORT}`,
    publisher: `http://127.0.0.1:${ports.PUBLISHER_PORT}`,
    preview: `http://127.0.0.1:${ports.PREVIEW_PORT}`,
    dataDir,
    log: () => output,
    publisherPid: async () => {
      const holder = await lockHolder(join(dataDir, 'publisher/lock'));
      if (holder === null) throw new Error('No publisher runs.');
      return holder.pid;
    },
    stop: () => end(child, 'SIGINT'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  await gone;
}

function listen(): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
  });
}
