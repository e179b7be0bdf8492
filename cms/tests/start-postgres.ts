import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { vi } from 'vitest';
import { freePort } from './start-strapi.ts';

/** A PostgreSQL server of its own: own folder, own port, gone after `stop`. */
export interface RunningPostgres {
  /** postgres://… of an empty database. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const DEBIAN_VERSIONS = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/** The folder with initdb and postgres: Debian keeps it off the PATH, one a version. */
function findPrograms(): string | null {
  const versions = existsSync(DEBIAN_VERSIONS) ? readdirSync(DEBIAN_VERSIONS) : [];
  const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
  const folders = [
    ...newestFirst.map((version) => join(DEBIAN_VERSIONS, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  const complete = (folder: string) =>
    existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'));
  return folders.find(complete) ?? null;
}

function installPrograms(): void {
  if (!isRoot || !existsSync('/etc/debian_version')) {
    throw new Error(
      'The tests need PostgreSQL: install it (Debian: "sudo apt-get install postgresql") and run them again.',
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { env, stdio: 'pipe' });
  execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', 'postgresql'], {
    env,
    stdio: 'pipe',
  });
}

/** PostgreSQL refuses to run as root: then Debian's own account for it does. */
function unprivilegedAccount(): Account | null {
  if (!isRoot) return null;
  const ask = (what: string) =>
    Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a PostgreSQL server on a free port of this machine, installing it first where that is possible
 * (root on Debian).
 * @throws Error saying what to install, or what the server wrote when it did not start
 */
export async function startPostgres(): Promise<RunningPostgres> {
  if (findPrograms() === null) installPrograms();
  const programs = findPrograms();
  if (programs === null)
    throw new Error('PostgreSQL was installed but initdb is nowhere to be found.');

  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(tmpdir(), 'cms-postgres-'));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  const options = { cwd: folder, ...account };
  const data = join(folder, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'cms', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...options, stdio: 'pipe' },
  );

  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'],
    { ...options, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let written = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
  }
  const url = `postgres://cms@127.0.0.1:${port}/postgres`;
  await vi.waitUntil(
    async () => {
      if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${written}`);
      return answers(url);
    },
    { timeout: 60_000, interval: 100 },
  );
  return {
    url,
    async stop() {
      server.kill('SIGINT');
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
