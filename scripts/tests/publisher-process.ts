import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { DataFolder } from '../environment/data-folder.ts';
import { dataFolder } from '../environment/data-folder.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { FakeCms } from './fake-cms.ts';

export const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
export const strapiToken = 'a-token-for-the-second-entrance';

/** The parts of /status the tests look at. */
export interface Status {
  state: string;
  waiting: { id: string }[];
  current: { name: string; pages: number; releasedAt: string } | null;
  heldBack: { name: string; since: string } | null;
  last: {
    outcome: string;
    kind?: string;
    reason?: string;
    findings?: unknown[];
    notices: string[];
    steps: { build: number | null; check: number | null; release: number | null };
  } | null;
  history: unknown[];
  running: { begun: Record<string, string>; notices: string[] } | null;
  releases: { name: string; notices: string[] }[];
  entry?: { id: string; liveAt: string; release: string | null } | null;
}

/**
 * Waits until `ready` gives something else than null, false or undefined.
 *
 * @param minutes after which it is given up
 */
export async function until<Value>(
  what: string,
  ready: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  minutes = 1,
): Promise<Value> {
  const deadline = Date.now() + minutes * 60_000;
  while (Date.now() < deadline) {
    const value = await ready();
    if (value !== null && value !== undefined && value !== false) return value;
    await pause(25);
  }
  throw new Error(`still not so after minutes: ${minutes}, what: ${what}`);
}

/**
 * A real publisher process on its own data folder, with a fake build and fake checks. It can be
 * killed and started again on the same folder.
 */
export class PublisherProcess {
  readonly data: DataFolder;
  readonly cms: FakeCms;
  readonly #extra: Record<string, string>;
  #child: ChildProcess | null = null;
  #port = 0;
  output = '';

  constructor(extra: Record<string, string> = {}, folder?: string) {
    const root = folder ?? mkdtempSync(join(tmpdir(), 'publisher-test-'));
    this.data = dataFolder(root);
    this.cms = new FakeCms(root);
    this.#extra = extra;
  }

  /** Starts the process and waits until it is ready, or has ended. */
  async start(
    extra: Record<string, string> = {},
    nodeOptions: string[] = [],
  ): Promise<number | null> {
    const fixture = (name: string) => join(repositoryRoot, 'scripts/tests/fixtures', name);
    const child = spawn(
      process.execPath,
      [...nodeOptions, join(repositoryRoot, 'scripts/publisher/run.ts')],
      {
        env: {
          PATH: process.env['PATH'],
          DATA_DIR: this.data.root,
          PUBLISHER_PORT: '0',
          NOTICE_SECRET: secret,
          STRAPI_WEBHOOK_TOKEN: strapiToken,
          STRAPI_TOKEN: 'token',
          FAKE_CMS: this.cms.file,
          BUILD_COMMAND: JSON.stringify([process.execPath, fixture('fake-site-build.ts')]),
          CHECK_COMMAND: JSON.stringify([process.execPath, fixture('fake-site-check.ts')]),
          ...this.#extra,
          ...extra,
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part: Buffer) => {
        this.output += part.toString();
      });
    }
    const [first] = await Promise.race([
      once(child, 'message').then(() => ['ready']),
      once(child, 'close').then(() => ['ended']),
    ]);
    if (first === 'ended') return child.exitCode;
    this.#port = Number(this.output.match(/127\.0\.0\.1:(\d+)\/notices(?![\s\S]*\/notices)/)?.[1]);
    return null;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Closes the channel, as the end of the parent does. */
  disconnect(): void {
    this.#child?.disconnect();
  }

  /** Waits for the process to end by itself. */
  async ended(): Promise<void> {
    const child = this.#child;
    if (child !== null && child.exitCode === null && child.signalCode === null) {
      await once(child, 'exit');
    }
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.#child?.kill(signal);
    await this.ended();
  }

  /** Ends the process and removes its folder. */
  async remove(): Promise<void> {
    await this.kill('SIGTERM');
    rmSync(this.data.root, { recursive: true, force: true });
  }

  address(path: string): string {
    return `http://127.0.0.1:${this.#port}${path}`;
  }

  async status(query = ''): Promise<Status> {
    // Not validated: a wrong shape shows in the expectations that look at it.
    return (await (await fetch(this.address(`/status${query}`))).json()) as Status;
  }

  /** Sends a signed notice; whatever is given replaces the honest part. */
  async notify(given: { id?: string; at?: Date; body?: string; secret?: string } = {}) {
    const id = given.id ?? randomUUID();
    const at = given.at ?? new Date();
    const body =
      given.body ??
      JSON.stringify({
        type: 'entry.publish',
        timestamp: at.toISOString(),
        data: { uid: 'api::event.event', documentId: id, title: `Koncert ${id}` },
      });
    return this.#post('/notices', { id, at, body, secret: given.secret ?? secret });
  }

  /** Sends the panel's signed wish to go back; whatever is given replaces the honest part. */
  async wishRollback(
    from: string,
    to: string,
    given: { at?: Date; secret?: string } = {},
  ): Promise<Response> {
    const body = JSON.stringify({ type: 'release.rollback', data: { from, to } });
    return this.#post('/rollback', { id: randomUUID(), at: new Date(), secret, body, ...given });
  }

  #post(path: string, signed: { id: string; at: Date; body: string; secret: string }) {
    const { id, at, body } = signed;
    return fetch(this.address(path), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(signed.secret).sign(id, at, body),
      },
      body,
    });
  }

  /** Waits until nothing runs, nothing is planned, and something has been tried. */
  async settled(minutes = 1): Promise<Status> {
    const ready = async () => {
      const status = await this.status();
      const rests = status.state === 'idle' || status.state === 'failed';
      return rests && status.last !== null && status;
    };
    return until('the publisher is at rest', ready, minutes);
  }

  /** Whether the live release has this entry's page. */
  isLive(entry: string): boolean {
    return existsSync(join(this.data.current, 'site', entry, 'index.html'));
  }

  livePage(): string {
    return readFileSync(join(this.data.current, 'site', 'index.html'), 'utf8');
  }
}
