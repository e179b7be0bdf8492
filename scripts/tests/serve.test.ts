import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../environment/listen.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { expectTheTable, expectWaiting } from './serve-expectations.ts';
import { releaseTableSite } from './serve-site.ts';
import { release, temporaryData } from './small-release.ts';

describe('the static server', () => {
  const data = temporaryData();
  const log: string[] = [];
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createStaticServer(data, (line) => log.push(line));
    base = `http://127.0.0.1:${(await listen(server, 0, 'SITE_PORT')).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(data.root, { recursive: true });
  });

  const underTest = { base: () => base, data: () => data, reload: async () => undefined };
  expectWaiting(underTest);
  describe('with a release', () => {
    beforeAll(() => releaseTableSite(data));
    expectTheTable(underTest);
    it('has failed at nothing', () => {
      expect(log.filter((line) => line.includes('failed'))).toEqual([]);
    });
  });
});

describe('the process of the static server', () => {
  const run = (environment: Record<string, string>) =>
    spawn(process.execPath, [join(repositoryRoot, 'scripts/serve/run.ts')], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });

  it('tells its parent when it is ready, and ends when the parent is gone', async () => {
    const data = temporaryData();
    await release(data, { 'index.html': 'x' });
    const child = run({ DATA_DIR: data.root, SITE_PORT: '0' });
    expect(await once(child, 'message')).toMatchObject([{ type: 'ready' }, undefined]);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
    rmSync(data.root, { recursive: true });
  });

  it('says in a sentence that its port is in use', async () => {
    const other = createServer();
    const { port } = await listen(other, 0, 'SITE_PORT');
    const child = run({ DATA_DIR: '/nowhere', SITE_PORT: String(port) });
    let words = '';
    child.stderr?.on('data', (part: Buffer) => {
      words += part.toString();
    });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(words).toBe(
      `site: port ${port} is in use; end what uses it, or set SITE_PORT to another\n`,
    );
    other.close();
  });
});
