import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { indexForSearch } from '../../src/build/index-for-search.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { awkwardSnapshot } from '../fixture/awkward.ts';
import { fakeMediaFiles, fixtureSnapshot } from '../fixture/snapshot.ts';
import { buildFixtureSite } from '../templates/build-fixture-site.ts';
import { writeFixtureMedia } from './fixture-media.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin at which the fixture site is served, without a final slash. */
    siteOrigin: string;
    /** The same of the site of awkward content. */
    awkwardOrigin: string;
  }
}

const SERVER = fileURLToPath(new URL('../../../scripts/serve/run.ts', import.meta.url));
const RELEASE = '20261124T080000Z-test';

/** Builds the fixture site and the one of awkward content once for all files, and serves both. */
export default async function serveFixtureSites(
  project: TestProject,
): Promise<() => Promise<void>> {
  const usual = await serve(fixtureSnapshot);
  const awkward = await serve(awkwardSnapshot);
  project.provide('siteOrigin', usual.origin);
  project.provide('awkwardOrigin', awkward.origin);
  return async () => {
    await usual.stop();
    await awkward.stop();
  };
}

interface Served {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Builds a snapshot as the one release of a data folder, and serves it. */
async function serve(snapshot: Snapshot): Promise<Served> {
  const data = await mkdtemp(path.join(os.tmpdir(), 'visited-site-'));
  const site = await buildFixtureSite(snapshot);
  const release = path.join(data, 'releases', RELEASE);
  await mkdir(release, { recursive: true });
  await rename(site.outDir, path.join(release, 'site'));
  await site.remove();
  await writeFixtureMedia(path.join(release, 'site'), site.model, fakeMediaFiles(snapshot));
  await indexForSearch(path.join(release, 'site'));
  await symlink(path.join('releases', RELEASE), path.join(data, 'current'));

  const port = await freePort();
  const server = spawn(process.execPath, [SERVER], {
    env: { ...process.env, DATA_DIR: data, SITE_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await served(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      await once(server, 'exit');
      await rm(data, { recursive: true });
    },
  };
}

async function served(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`The server of the fixture site ended with ${code}.`);
  });
  if (server.stdout === null) throw new Error('The server has no output to wait for.');
  const lines: AsyncIterable<Buffer> = server.stdout;
  const ready = (async () => {
    for await (const chunk of lines) if (chunk.includes('serves http')) return;
  })();
  await Promise.race([ready, ended]);
  ended.catch(() => {});
  server.stdout.resume();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
