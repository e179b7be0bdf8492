import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PublisherProcess, until } from './publisher-process.ts';
import { acceptDrop, runScript } from './run-script.ts';

describe('after somebody went back', () => {
  let publisher: PublisherProcess;
  afterEach(() => publisher.remove());

  const rollBack = (...args: string[]) =>
    runScript('release/run-roll-back.ts', args, { DATA_DIR: publisher.data.root });

  /** Two releases, "o-nas" and then "nowe" with it; gives their names. */
  async function twoReleases(): Promise<[string, string]> {
    publisher = new PublisherProcess();
    await publisher.start();
    const first = (await publisher.settled()).current?.name ?? '';
    publisher.cms.add('nowe');
    await publisher.notify();
    const second = (await publisher.settled()).current?.name ?? '';
    expect(second > first).toBe(true);
    return [first, second];
  }

  /** As if the last build were of an earlier day, which the next start sees. */
  async function restartOnAnotherDay(): Promise<void> {
    await publisher.kill('SIGTERM');
    const history = join(publisher.data.publisher, 'history.json');
    const steps = { build: 1, check: 1, release: 1 };
    const startedAt = '2020-01-01T00:00:00.000Z';
    const attempt = { outcome: 'released', startedAt, finishedAt: startedAt, seconds: 1 };
    writeFileSync(history, JSON.stringify([{ ...attempt, steps, notices: [] }]));
    await publisher.start();
  }

  it('the panel goes back by a signed wish, once, and only from what is live', async () => {
    const [first, second] = await twoReleases();
    const honest = () => publisher.wishRollback(second, first);
    const forged = { secret: `whsec_${Buffer.alloc(32, 1).toString('base64')}` };
    expect((await publisher.wishRollback(second, first, forged)).status).toBe(401);
    const old = { at: new Date(Date.now() - 10 * 60_000) };
    expect((await publisher.wishRollback(second, first, old)).status).toBe(401);
    expect((await publisher.wishRollback(second, 'none')).status).toBe(409);
    expect((await publisher.wishRollback(first, second)).status).toBe(409);
    expect((await fetch(publisher.address('/rollback'), { method: 'POST' })).status).toBe(401);
    expect((await publisher.status()).current?.name).toBe(second);

    expect((await honest()).status).toBe(200);
    const { current, heldBack } = await publisher.status();
    expect([current?.name, heldBack?.name]).toEqual([first, first]);
    expect(publisher.isLive('nowe')).toBe(false);
    // Somebody listened and sends it again.
    expect((await honest()).status).toBe(409);
  });

  it('neither a restart on another day nor a wish of the project’s own undoes it, /status tells why', async () => {
    const [first] = await twoReleases();
    const builds = publisher.cms.builds();
    expect(await rollBack()).toContain('It stays until something is published in the panel');
    await restartOnAnotherDay();
    const { heldBack } = await publisher.status();
    expect(heldBack).toEqual({ name: first, since: expect.stringMatching(/^\d{4}-.*Z$/) });
    await until('the start has been considered', () =>
      publisher.output.includes(`not begun: somebody went back to ${first}`),
    );
    process.kill(publisher.pid, 'SIGHUP');
    await until(
      'the wish has been considered',
      () => publisher.output.split('not begun:').length > 2,
    );
    expect(publisher.cms.builds()).toBe(builds);
    expect(publisher.isLive('nowe')).toBe(false);
    expect((await publisher.status()).current?.name).toBe(first);
  });

  it('a new day does build when nobody went back', async () => {
    await twoReleases();
    const builds = publisher.cms.builds();
    await restartOnAnotherDay();
    await until('it has built', () => publisher.cms.builds() === builds + 1);
    expect((await publisher.status()).heldBack).toBeNull();
  });

  it('the next notice goes forward again, and a restart then builds as ever', async () => {
    const [first, second] = await twoReleases();
    await rollBack();
    await publisher.notify();
    const status = await publisher.settled();
    expect(status).toMatchObject({ heldBack: null, waiting: [], current: { name: second } });
    expect(publisher.output).toContain(`${first} is held back no longer`);
    const builds = publisher.cms.builds();
    await restartOnAnotherDay();
    await until('it has built', () => publisher.cms.builds() === builds + 1);
  });

  it('a notice that leads to the same pages lets it go as well', async () => {
    const [first] = await twoReleases();
    await rollBack();
    publisher.cms.set({ entries: ['o-nas'] });
    await publisher.notify();
    const status = await publisher.settled();
    expect(status.last?.outcome).toBe('unchanged');
    expect(status).toMatchObject({ heldBack: null, current: { name: first } });
  });

  it('a notice the publisher knows already changes nothing', async () => {
    await twoReleases();
    await publisher.notify({ id: 'known' });
    await publisher.settled();
    await rollBack();
    expect((await publisher.notify({ id: 'known' })).status).toBe(409);
    expect((await publisher.status()).heldBack).not.toBeNull();
  });

  it('a failed publish that was to be tried again is not, and its notice waits on', async () => {
    const [first, second] = await twoReleases();
    publisher.cms.set({ mode: 'source-unavailable' });
    await publisher.notify({ id: 'before' });
    await until('a try has failed', async () => (await publisher.status()).last?.kind);
    await rollBack();
    publisher.cms.set({ mode: 'ok' });
    const rests = await publisher.settled();
    expect(rests).toMatchObject({ current: { name: first }, waiting: [{ id: 'before' }] });
    await publisher.notify({ id: 'after' });
    expect(await publisher.settled()).toMatchObject({ current: { name: second }, waiting: [] });
  });

  it('a build that was under way is not released', async () => {
    const [first] = await twoReleases();
    publisher.cms.set({ milliseconds: 2000 });
    publisher.cms.add('jeszcze-nowsze');
    const builds = publisher.cms.builds();
    await publisher.notify({ id: 'before' });
    await until('the build runs', () => publisher.cms.builds() === builds + 1);
    await rollBack();
    const status = await publisher.settled();
    expect(status).toMatchObject({
      current: { name: first },
      waiting: [{ id: 'before' }],
      last: { kind: 'held-back' },
    });
    expect(status.last?.reason).toContain(`went back to ${first}`);
  });

  it('going to the newest release by its name holds nothing back', async () => {
    const [, second] = await twoReleases();
    await rollBack();
    expect((await publisher.status()).heldBack).not.toBeNull();
    expect(await rollBack(second)).toContain('It does not hold anything back');
    expect((await publisher.status()).heldBack).toBeNull();
  });

  it('accept-drop is somebody’s wish to leave it', async () => {
    await twoReleases();
    await rollBack();
    await acceptDrop(publisher.data.root);
    await until('it went forward', () => publisher.isLive('nowe'));
    expect(await publisher.settled()).toMatchObject({ heldBack: null });
  });

  it('a release that is gone holds nothing: without any the publisher builds', async () => {
    const [first] = await twoReleases();
    await rollBack();
    await publisher.kill('SIGTERM');
    rmSync(join(publisher.data.releases, first), { recursive: true });
    await publisher.start();
    await until('a release is live', () => publisher.isLive('nowe'));
  });
});
