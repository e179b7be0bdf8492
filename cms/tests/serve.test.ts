import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compileOnce } from './compile-once.ts';
import { type RunningStrapi, startStrapi } from './start-strapi.ts';

let compiled: string;
const serve = join(import.meta.dirname, '../serve.mjs');
const complete = {
  PATH: process.env['PATH'] ?? '',
  DATA_DIR: '/nonexistent/data',
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'a',
  ADMIN_JWT_SECRET: 'a',
  TRANSFER_TOKEN_SALT: 'a',
  ENCRYPTION_KEY: 'a',
  NOTICE_SECRET: 'whsec_YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh',
};

function run(environment: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  const { status, stderr } = spawnSync(process.execPath, [...flags, serve, compiled], {
    env: environment,
    encoding: 'utf8',
  });
  return { status, stderr };
}

beforeAll(async () => {
  compiled = await compileOnce();
});

describe('a start that cannot work ends with one sentence', () => {
  test('naming every variable that is missing or wrong', () => {
    const { APP_KEYS: _missing, ...rest } = complete;
    const { status, stderr } = run({ ...rest, CMS_PORT: 'http', DATABASE_URL: 'mysql://x' });
    expect(status).toBe(1);
    expect(stderr).toContain('APP_KEYS is not set');
    expect(stderr).toContain('CMS_PORT must be a whole number');
    expect(stderr).toContain('DATABASE_URL must begin with postgres://');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(process.execPath, [serve, compiled], {
      env: { ...complete, CMS_PORT: String(port) },
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    other.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken`);
  });

  test('on an older Node', () => {
    const older = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.0'}})`;
    const { status, stderr } = run(complete, [
      '--import',
      `data:text/javascript,${encodeURIComponent(older)}`,
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('needs Node 24.8 or newer and this is 20.20.0');
  });
});

describe('a running panel', () => {
  let strapi: RunningStrapi;

  beforeEach(async () => {
    strapi = await startStrapi();
  });

  afterEach(() => strapi?.stop());

  test('ends cleanly on SIGTERM', async () => {
    const ended = new Promise((resolve) => strapi.process.once('exit', resolve));
    strapi.process.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('ends when its parent is gone', async () => {
    const ended = new Promise((resolve) => strapi.process.once('exit', resolve));
    strapi.process.disconnect();
    expect(await ended).toBe(0);
  });
});
