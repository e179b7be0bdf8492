import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { liveRelease } from '../release/release-record.ts';
import { PublisherProcess, secret, until } from './publisher-process.ts';

const FORGED = 400;
const AT_ONCE = 500;
const otherSecret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;

/** The rows of .github/fault-matrix.md that no other suite has. */
describe('the old site is served, the last publish is live at the end, the reason is told', () => {
  let publisher: PublisherProcess;
  beforeEach(async () => {
    publisher = new PublisherProcess();
    await publisher.start();
    await publisher.settled();
  });
  afterEach(() => publisher.remove());

  it('when five hundred notices come at once: all are kept, two builds do', async () => {
    const builds = publisher.cms.builds();
    const entries = Array.from({ length: AT_ONCE }, (_, index) => `wpis-${index}`);
    publisher.cms.set({ entries });
    const answers = await Promise.all(entries.map((id) => publisher.notify({ id })));
    expect(answers.every(({ status }) => status === 202)).toBe(true);
    const { waiting, last } = await publisher.settled();
    expect(waiting).toEqual([]);
    expect(last?.outcome).toMatch(/released|unchanged/);
    expect(publisher.isLive(`wpis-${AT_ONCE - 1}`)).toBe(true);
    expect(publisher.cms.builds() - builds).toBeLessThanOrEqual(2);
  });

  it('when a forger floods it: nothing of his is built, the honest notice is', async () => {
    const builds = publisher.cms.builds();
    publisher.cms.add('uczciwe');
    const forged = Array.from({ length: FORGED }, () => publisher.notify({ secret: otherSecret }));
    const honest = publisher.notify({ id: 'uczciwe' });
    const answers = await Promise.all(forged);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect((await honest).status).toBe(202);
    await publisher.settled();
    expect(publisher.isLive('uczciwe')).toBe(true);
    expect(publisher.cms.builds() - builds).toBe(1);
    expect(publisher.output).toContain('signature');
    expect(publisher.output).not.toContain(secret);
  });

  it('when the cms is slow: pages wait for it, and a publish meanwhile is not lost', async () => {
    const old = publisher.livePage();
    publisher.cms.set({ milliseconds: 1500, entries: ['o-nas', 'powolne'] });
    await publisher.notify({ id: 'powolne' });
    await until('the slow build runs', async () => (await publisher.status()).state === 'building');
    expect(publisher.livePage()).toBe(old);
    publisher.cms.set({ milliseconds: 0, entries: ['o-nas', 'powolne', 'w-trakcie'] });
    await publisher.notify({ id: 'w-trakcie' });
    expect((await publisher.settled()).waiting).toEqual([]);
    expect(publisher.isLive('w-trakcie')).toBe(true);
  });

  it('when a half-written release lies about: it is never served, never gone back to', async () => {
    const name = '20990101T000000Z-half';
    mkdirSync(join(publisher.data.releases, name, 'site'), { recursive: true });
    writeFileSync(join(publisher.data.releases, name, 'site/index.html'), '<!doctype ht');
    publisher.cms.add('po-polowie');
    await publisher.notify();
    const { current, releases } = await publisher.settled();
    expect(publisher.isLive('po-polowie')).toBe(true);
    expect(current?.name).not.toBe(name);
    expect(releases.map((release) => release.name)).not.toContain(name);
    expect((await publisher.wishRollback(current?.name ?? '', name)).ok).toBe(false);
    expect(publisher.isLive('po-polowie')).toBe(true);
  });

  it('when the live release was spoiled: the next start makes another', async () => {
    await publisher.kill('SIGTERM');
    const spoiled = (await liveRelease(publisher.data))?.name ?? '';
    rmSync(join(publisher.data.releases, spoiled, 'release.json'));
    publisher.cms.add('naprawione');
    await publisher.start();
    const { current } = await publisher.settled();
    expect(current?.name).not.toBe(spoiled);
    expect(publisher.isLive('naprawione')).toBe(true);
    expect(publisher.output).toContain('no release is live');
  });
});
