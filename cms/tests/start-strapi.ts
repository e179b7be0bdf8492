import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileOnce } from './compile-once.ts';

/** A running panel of its own: own data folder, own port, own secrets. */
export interface RunningStrapi {
  /** For example `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** All variables the process was started with; pass them on to start it again. */
  readonly environment: Readonly<Record<string, string>>;
  readonly administrator: { readonly email: string; readonly password: string };
  /** The process itself, for tests that kill it. */
  readonly process: ChildProcess;
  /** Everything the process has written so far. */
  log(): string;
  /** Logs the first administrator in (once) and gives the bearer token of the admin API. */
  adminToken(): Promise<string>;
  /** The read-only token of the site, from `site-token.json`. */
  siteToken(): string;
  /** Ends the process; removes the data folder unless `keepData`. */
  stop(options?: { readonly keepData?: boolean }): Promise<void>;
}

export interface StartOptions {
  /** `postgres://…`; left out = SQLite in the data folder. */
  readonly databaseUrl?: string;
  /** An existing data folder, to start again on what an earlier process left. */
  readonly dataDir?: string;
  /** A compilation to start instead of the present sources without the browser's part. */
  readonly distDir?: string;
  /** Further or changed variables, such as PUBLISHER_URL or the secrets of an earlier start. */
  readonly environment?: Readonly<Record<string, string>>;
  /** How long the start may take, in milliseconds. */
  readonly timeoutMs?: number;
}

const cmsDir = join(import.meta.dirname, '..');

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function secret(): string {
  return randomBytes(24).toString('base64');
}

function generatedEnvironment(): Record<string, string> {
  return {
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    NOTICE_SECRET: `whsec_${secret()}`,
    ADMIN_EMAIL: 'administracja@example.org',
    ADMIN_PASSWORD: `Haslo1-${randomBytes(9).toString('base64url')}`,
    HOST: '127.0.0.1',
  };
}

async function logIn(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const answer: unknown = await response.json();
  const token = (answer as { data?: { token?: string } }).data?.token; // checked on the next line
  if (!response.ok || token === undefined) {
    throw new Error(`Login answered ${response.status}: ${JSON.stringify(answer)}`);
  }
  return token;
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

function untilReady(child: ChildProcess, log: () => string, timeoutMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The panel was not ready after ${timeoutMs} ms:\n${log()}`));
    }, timeoutMs);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The panel ended with code ${code} before it was ready:\n${log()}`));
    });
    child.on('message', (message) => {
      if ((message as { type?: unknown }).type !== 'ready') return;
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * Compiles the cms when needed and starts `serve.mjs` as a child process.
 *
 * @throws with the whole log when the panel does not become ready
 */
export async function startStrapi(options: StartOptions = {}): Promise<RunningStrapi> {
  const compiled = options.distDir ?? (await compileOnce());
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'cms-test-'));
  const port = await freePort();
  const { PATH = '', HOME = '' } = process.env;
  const environment: Record<string, string> = {
    ...generatedEnvironment(),
    ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    ...options.environment,
    DATA_DIR: dataDir,
    CMS_PORT: String(port),
  };
  const child = spawn(process.execPath, [join(cmsDir, 'serve.mjs'), compiled], {
    cwd: cmsDir,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let written = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  await untilReady(child, () => written, options.timeoutMs ?? 120_000);

  const url = `http://127.0.0.1:${port}`;
  const { ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = environment;
  let token: Promise<string> | undefined;
  return {
    url,
    port,
    dataDir,
    environment,
    administrator: { email, password },
    process: child,
    log: () => written,
    adminToken: () => {
      token ??= logIn(url, email, password);
      return token;
    },
    siteToken: () => {
      const file: unknown = JSON.parse(readFileSync(join(dataDir, 'site-token.json'), 'utf8'));
      return (file as { token: string }).token; // written by our own bootstrap
    },
    stop: async ({ keepData = false } = {}) => {
      child.kill('SIGTERM');
      await exited(child);
      if (!keepData) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
