import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { processRuns } from '../release/process-identity.ts';
import { PublisherProcess, until } from './publisher-process.ts';
import { acceptDrop } from './run-script.ts';

describe('from notice to release', () => {
  let publisher: PublisherProcess;
  afterEach(() => publisher.remove());

  async function started(extra: Record<string, string> = {}) {
    publisher = new PublisherProcess(extra);
    await publisher.start();
    return publisher.settled();
  }

  it('builds once at the first start, and not at the second', async () => {
    const status = await started();
    expect(status).toMatchObject({ state: 'idle', current: { pages: 2 }, waiting: [] });
    expect(status.last).toMatchObject({ outcome: 'released' });
    expect(status.last?.steps.build).toBeGreaterThan(0);
    await publisher.kill('SIGTERM');
    await publisher.start();
    await pause(1000);
    expect(publisher.cms.builds()).toBe(1);
    expect((await publisher.status()).current).toEqual(status.current);
  });

  it('makes at most two builds of a burst of twenty within two seconds, and all are live', async () => {
    await started();
    const ids = Array.from({ length: 20 }, (_, index) => `wydarzenie-${index}`);
    for (const id of ids) {
      publisher.cms.add(id);
      expect((await publisher.notify({ id })).status).toBe(202);
      await pause(60);
    }
    const status = await publisher.settled();
    expect(publisher.cms.builds() - 1).toBeGreaterThanOrEqual(1);
    expect(publisher.cms.builds() - 1).toBeLessThanOrEqual(2);
    expect(status.waiting).toEqual([]);
    expect(ids.filter((id) => !publisher.isLive(id))).toEqual([]);
  });

  it('follows a notice that comes during a build by exactly one more build', async () => {
    await started();
    publisher.cms.set({ milliseconds: 1500 });
    publisher.cms.add('pierwszy');
    await publisher.notify();
    await until('the build runs', () => publisher.cms.builds() === 2);
    publisher.cms.set({ milliseconds: 0 });
    for (const entry of ['drugi', 'trzeci']) {
      publisher.cms.add(entry);
      await publisher.notify();
    }
    const during = await publisher.status();
    expect(during.state).toBe('building');
    expect(during.waiting).toHaveLength(3);
    const status = await publisher.settled();
    expect(publisher.cms.builds()).toBe(3);
    expect(status.waiting).toEqual([]);
    expect(publisher.isLive('drugi') && publisher.isLive('trzeci')).toBe(true);
  });

  it('tells of one entry in which release it is and since when, after kill -9 too', async () => {
    await started();
    const asked = '?uid=api%3A%3Aevent.event&documentId=koncert';
    expect((await publisher.status(asked)).entry).toBeNull();
    publisher.cms.set({ milliseconds: 500 });
    publisher.cms.add('koncert');
    await publisher.notify({ id: 'koncert' });
    const running = await until('it builds', async () => {
      const status = await publisher.status();
      return status.running?.begun['build'] === undefined ? null : status.running;
    });
    expect(running.notices).toEqual(['koncert']);
    const { current, releases } = await publisher.settled();
    expect(releases.map(({ notices }) => notices)).toEqual([['koncert'], []]);
    const live = { id: 'koncert', liveAt: current?.releasedAt, release: current?.name };
    expect((await publisher.status(asked)).entry).toMatchObject(live);
    await publisher.kill();
    await publisher.start();
    const after = await publisher.status(asked);
    expect(after.entry).toMatchObject(live);
    expect(after.running).toBeNull();
  });

  it('runs the command after a release, and its failure takes nothing back', async () => {
    const command = [process.execPath, '-e', 'console.log("told the server"); process.exit(3)'];
    const status = await started({ AFTER_RELEASE_COMMAND: JSON.stringify(command) });
    expect(status).toMatchObject({ state: 'idle', last: { outcome: 'released' } });
    expect(publisher.output).toContain('after | told the server');
    expect(publisher.output).toMatch(/AFTER_RELEASE_COMMAND.*3/);
  });

  it('builds by itself at the moment the last build named', async () => {
    await started();
    await publisher.kill('SIGTERM');
    const change = { at: new Date(Date.now() - 1000).toISOString() };
    writeFileSync(join(publisher.data.publisher, 'next-change.json'), JSON.stringify(change));
    await publisher.start();
    await until('it builds', () => publisher.cms.builds() === 2);
    expect(publisher.output).toContain(`pages change at ${change.at}`);
    // The fake build names no further moment.
    await publisher.settled();
    expect(readFileSync(join(publisher.data.publisher, 'next-change.json'), 'utf8')).toBe(
      '{"at":null}\n',
    );
  });

  it('makes no new release when nothing has changed', async () => {
    const before = await started();
    await publisher.notify();
    const after = await publisher.settled();
    expect(publisher.cms.builds()).toBe(2);
    expect(after.last?.outcome).toBe('unchanged');
    expect(after.current).toEqual(before.current);
    expect(after.waiting).toEqual([]);
  });

  it('keeps the old site when the content is wrong, says why, and mends itself by the next notice', async () => {
    await started();
    const old = publisher.livePage();
    publisher.cms.set({ mode: 'content-invalid' });
    publisher.cms.add('nowe');
    await publisher.notify({ id: 'first' });
    const failed = await publisher.settled();
    expect(failed).toMatchObject({
      state: 'failed',
      waiting: [{ id: 'first' }],
      last: {
        outcome: 'failed',
        kind: 'content-invalid',
        reason: 'Wydarzenie „Koncert”: pole „Cena” jest puste.',
        findings: [{ field: 'price' }],
      },
    });
    expect(publisher.livePage()).toBe(old);
    expect(publisher.output).toContain('FAILED (content-invalid): Wydarzenie „Koncert”');

    publisher.cms.set({ mode: 'ok' });
    await publisher.notify({ id: 'second' });
    const mended = await publisher.settled();
    expect(mended.waiting).toEqual([]);
    expect(mended.last?.notices).toEqual(['first', 'second']);
    expect(publisher.isLive('nowe')).toBe(true);
  });

  it('keeps the old site when a check finds something', async () => {
    const before = await started();
    publisher.cms.add('inaccessible');
    await publisher.notify();
    const status = await publisher.settled();
    expect(status).toMatchObject({
      state: 'failed',
      last: { kind: 'check-failed', findings: [{ check: 'axe', page: '/inaccessible/' }] },
    });
    expect(status.current).toEqual(before.current);
  });

  it('tries again by itself when the cms was away', async () => {
    await started();
    publisher.cms.set({ mode: 'source-unavailable' });
    publisher.cms.add('po-przerwie');
    await publisher.notify();
    const away = await until('a try has failed', async () => {
      const status = await publisher.status();
      return status.last?.kind === 'source-unavailable' && status;
    });
    expect(away.state).toBe('waiting');
    expect(away.waiting).toHaveLength(1);
    publisher.cms.set({ mode: 'ok' });
    const back = await publisher.settled();
    expect(back.waiting).toEqual([]);
    expect(publisher.isLive('po-przerwie')).toBe(true);
  });

  it('says so when a build hangs, is killed, or ends without a report, and tries again by itself', async () => {
    await started({ BUILD_LIMIT_SECONDS: '1' });
    for (const [mode, words] of [
      ['hang', 'still running after 1 seconds'],
      ['killed', 'was killed (SIGKILL)'],
      ['silent', 'ended with code 0 and left no report'],
    ] as const) {
      publisher.cms.set({ mode });
      await publisher.notify({ id: mode });
      const last = await until(`the ${mode} build is over`, async () => {
        const now = await publisher.status();
        return now.last?.notices.includes(mode) && now.last;
      });
      expect(last).toMatchObject({ kind: 'build-fault' });
      expect(last.reason).toContain(words);
    }
    publisher.cms.set({ mode: 'ok' });
    publisher.cms.add('po-usterce');
    const status = await publisher.settled();
    expect(status.waiting).toEqual([]);
    expect(publisher.isLive('po-usterce')).toBe(true);
    expect(processRuns(publisher.cms.lastBuildPid(), null)).toBe(false);
  });

  it('refuses a build without any page, and one that lost most of them, until that is accepted', async () => {
    publisher = new PublisherProcess();
    const many = Array.from({ length: 30 }, (_, index) => `strona-${index}`);
    publisher.cms.set({ entries: many });
    await publisher.start();
    await publisher.settled();

    publisher.cms.set({ entries: [], mode: 'empty' });
    await publisher.notify();
    expect((await publisher.settled()).last?.reason).toContain('no page at all');

    publisher.cms.set({ entries: many.slice(0, 5), mode: 'ok' });
    await publisher.notify();
    const stopped = await publisher.settled();
    expect(stopped.last).toMatchObject({ kind: 'page-drop' });
    expect(stopped.last?.reason).toContain('from 31 to 6 pages');
    expect(publisher.isLive('strona-29')).toBe(true);

    expect(await acceptDrop(publisher.data.root)).toContain('The publisher tries now');
    await until('the fall is live', () => !publisher.isLive('strona-29'));
    expect((await publisher.settled()).waiting).toEqual([]);
  });

  it('waits for the token of the cms', async () => {
    publisher = new PublisherProcess({ STRAPI_TOKEN: '' });
    await publisher.start();
    const status = await until('a try has failed', async () => {
      const now = await publisher.status();
      return now.last !== null && now;
    });
    expect(status.last).toMatchObject({ kind: 'source-unavailable' });
    expect(status.last?.reason).toContain('site-token.json');
  });

  it('lets go of everything at SIGTERM, in mid-build too', async () => {
    await started();
    publisher.cms.set({ mode: 'hang' });
    const id = randomUUID();
    await publisher.notify({ id });
    await until('the build hangs', () => publisher.cms.builds() === 2);
    await publisher.kill('SIGTERM');
    expect(processRuns(publisher.cms.lastBuildPid(), null)).toBe(false);
    publisher.cms.set({ mode: 'ok' });
    publisher.cms.add('po-restarcie');
    await publisher.start();
    const status = await publisher.settled();
    expect(status.waiting).toEqual([]);
    expect(publisher.isLive('po-restarcie')).toBe(true);
  });

  it('ends with its parent, and takes a wish that comes twice for one', async () => {
    await started();
    publisher.cms.set({ mode: 'hang' });
    await publisher.notify();
    await until('the build hangs', () => publisher.cms.builds() === 2);
    process.kill(publisher.pid, 'SIGINT');
    publisher.disconnect();
    await publisher.ended();
    expect(processRuns(publisher.cms.lastBuildPid(), null)).toBe(false);
    expect(publisher.output).toContain('publishing was broken off; what waits is kept');
    expect(existsSync(join(publisher.data.publisher, 'lock'))).toBe(false);
  });
});
