import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { rawRequest } from './raw-request.ts';

const run = promisify(execFile);
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static', 'openssl'];

function has(program: string): boolean {
  const folders = `${process.env['PATH']}:/usr/sbin:/usr/bin`.split(':');
  return folders.some((folder) => existsSync(join(folder, program)));
}

/**
 * Makes sure that nginx from Debian, its brotli module and openssl are there; as root on Debian
 * they are installed.
 *
 * @throws one sentence saying what to install
 */
export async function needNginx(): Promise<void> {
  if (has('nginx') && has('openssl') && existsSync(brotliModule)) return;
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    throw new Error(
      `these tests need Debian's nginx: apt-get install ${packages.join(' ')}, then run them again`,
    );
  }
  // RUNLEVEL=1 keeps the package from starting a server of its own on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  await install().catch(async () => {
    await run('apt-get', ['update'], { env });
    await install();
  });
}

/** A port nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** An nginx of one's own: one process, no root, all its files in one folder. */
export class NginxProcess {
  readonly #folder: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(folder: string, child: ChildProcess) {
    this.#folder = folder;
    this.#child = child;
    this.#ended = once(child, 'exit');
  }

  /**
   * @param folder for its files
   * @param siteConf goes into the http context
   * @param base is asked until it answers
   */
  static async start(folder: string, siteConf: string, base: string): Promise<NginxProcess> {
    writeConf(folder, siteConf);
    const child = spawn('nginx', nginxArguments(folder), {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
    });
    const nginx = new NginxProcess(folder, child);
    for (let tries = 0; tries < 400; tries += 1) {
      if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}`);
      if (
        await rawRequest(base, '/').then(
          () => true,
          () => false,
        )
      )
        return nginx;
      await pause(25);
    }
    throw new Error('nginx does not answer');
  }

  /** Reads the configuration anew, and waits until the old worker is gone. */
  async reload(): Promise<void> {
    const before = await this.#workers();
    this.#child.kill('SIGHUP');
    for (let tries = 0; tries < 400; tries += 1) {
      const now = await this.#workers();
      if (now.length > 0 && !now.some((pid) => before.includes(pid))) return;
      await pause(25);
    }
    throw new Error(`nginx did not reload; see ${this.#folder}`);
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#ended;
  }

  async #workers(): Promise<string[]> {
    const pid = this.#child.pid;
    const children = `/proc/${pid}/task/${pid}/children`;
    const { stdout } = await run('cat', [children]);
    return stdout.trim().split(' ').filter(Boolean);
  }
}

/** Whether nginx takes a configuration; its own words when it does not. */
export async function testConf(folder: string, siteConf: string): Promise<string> {
  writeConf(folder, siteConf);
  const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };
  const { stderr } = await run('nginx', [...nginxArguments(folder), '-t'], { env });
  return stderr;
}

function nginxArguments(folder: string): string[] {
  const conf = join(folder, 'nginx.conf');
  return ['-p', folder, '-c', conf, '-e', join(folder, 'error.log'), '-g', 'daemon off;'];
}

function writeConf(folder: string, siteConf: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.conf'), siteConf);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  // As root the worker must be able to read a folder of root; the tests serve nothing else.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${brotliModule};
${user}
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 64; }
http {
  access_log off;
${temporary}
  include ${join(folder, 'site.conf')};
}
`,
  );
}
