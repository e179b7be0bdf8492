import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded } from '../../site/tests/fixture/seeded.ts';
import { listen } from '../environment/listen.ts';
import { createStaticServer } from '../serve/static-server.ts';
import { release, sealedNumber, sealedSite, styleOf, temporaryData } from './small-release.ts';

const SWITCHES = 200;
/** Made in peace, so that going back finds an older one though the first of the hammered are killed. */
const RELEASES_BEFORE = 5;
const VISITORS = 2;
const KILLED_OF_ALL = 0.15;
/** A release takes some 20 to 60 ms. */
const KILLED_WITHIN_MS = 60;

const data = temporaryData();
const releaser = new URL('./fixtures/release-on-demand.ts', import.meta.url);
let server: Server;
let base = '';

beforeAll(async () => {
  for (let number = 1; number <= RELEASES_BEFORE; number += 1) {
    await release(data, sealedSite(number));
  }
  server = createStaticServer(data, () => undefined);
  base = `http://127.0.0.1:${(await listen(server, 0, 'SITE_PORT')).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(data.root, { recursive: true });
});

it('serves whole pages with their styles through releases, rollbacks and kills', async () => {
  const seed = Date.now() % 1_000_000;
  const random = seeded(seed);
  const visits = new Visits();
  const visitors = Array.from({ length: VISITORS }, () => visits.goOn());
  let kills = 0;
  let child = await startReleaser();
  try {
    for (let number = RELEASES_BEFORE + 1; number <= SWITCHES; number += 1) {
      child.send(number % 4 === 0 ? 'back' : number);
      if (random() < KILLED_OF_ALL) {
        await pause(random() * KILLED_WITHIN_MS);
        child.kill('SIGKILL');
        await once(child, 'exit');
        kills += 1;
        child = await startReleaser();
      } else {
        await nextWord(child);
      }
      // A page that was opened may ask for its style two releases later, not more.
      await visits.eachFinishesOne();
    }
  } finally {
    visits.end();
    await Promise.all(visitors);
    child.kill('SIGKILL');
  }
  const log = readFileSync(join(data.root, 'releases.log'), 'utf8').trim().split('\n');
  expect(visits.broken.slice(0, 5), `seed ${seed}`).toEqual([]);
  expect(kills).toBeGreaterThan(10);
  expect(log.length).toBeGreaterThan(SWITCHES / 2);
  expect(log.some((line) => line.includes('rolled-back'))).toBe(true);
  expect(visits.seen.size).toBeGreaterThan(SWITCHES / 4);
}, 300_000);

async function startReleaser(): Promise<ChildProcess> {
  const child = fork(releaser, [data.root], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await nextWord(child);
  return child;
}

/** Waits for the releaser's next message; one that ends without it has failed. */
async function nextWord(child: ChildProcess): Promise<void> {
  const heard = new AbortController();
  const ended = once(child, 'exit', { signal: heard.signal }).then(([code]) => {
    throw new Error(`The releaser ended with ${code}; what it said stands above.`);
  });
  const message = once(child, 'message', { signal: heard.signal });
  await Promise.race([message, ended]);
  // The end that is meant comes later, and is nobody's failure.
  Promise.allSettled([message, ended]);
  heard.abort();
}

/** People who open the page and load its style, again and again. */
class Visits {
  readonly broken: string[] = [];
  /** Numbers of the releases that were met. */
  readonly seen = new Set<number>();
  #finished: number[] = [];
  #ended = false;

  async goOn(): Promise<void> {
    const me = this.#finished.push(0) - 1;
    while (!this.#ended) {
      await this.#visit().catch((error: unknown) => this.broken.push(String(error)));
      this.#finished[me] = (this.#finished[me] ?? 0) + 1;
    }
  }

  end(): void {
    this.#ended = true;
  }

  /** Waits until nobody is still at a visit that began before. */
  async eachFinishesOne(): Promise<void> {
    const before = [...this.#finished];
    while (this.#finished.some((count, index) => count === before[index])) await pause(1);
  }

  async #visit(): Promise<void> {
    const page = await fetch(base);
    const html = await page.text();
    const number = sealedNumber(html);
    if (page.status !== 200 || number === null) {
      this.broken.push(`${page.status}: ${html.slice(0, 80)}`);
      return;
    }
    this.seen.add(number);
    const style = await fetch(base + styleOf(number));
    const text = await style.text();
    if (style.status !== 200 || sealedNumber(text) !== number) {
      this.broken.push(`style of ${number}: ${style.status}: ${text.slice(0, 80)}`);
    }
  }
}
