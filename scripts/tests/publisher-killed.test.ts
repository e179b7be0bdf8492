import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { processRuns } from '../release/process-identity.ts';
import { readReleases } from '../release/release-record.ts';
import { PublisherProcess, until } from './publisher-process.ts';

const dieAtRename = ['--import', new URL('./fixtures/die-at-rename.ts', import.meta.url).href];

describe('a publisher that is killed', () => {
  let publisher: PublisherProcess;
  afterEach(() => publisher.remove());

  async function started() {
    publisher = new PublisherProcess();
    await publisher.start();
    await publisher.settled();
  }

  function leftOvers(): string[] {
    const { root, work, publisher: own } = publisher.data;
    const drafts = [...readdirSync(root), ...readdirSync(own)].filter((name) =>
      name.endsWith('.tmp'),
    );
    return [...readdirSync(work), ...drafts];
  }

  it('right after a notice was accepted: the next start makes it live', async () => {
    await started();
    publisher.cms.add('przyjete');
    expect((await publisher.notify()).status).toBe(202);
    await publisher.kill();
    await publisher.start();
    expect((await publisher.settled()).waiting).toEqual([]);
    expect(publisher.isLive('przyjete')).toBe(true);
  });

  it('in the middle of a build: the build is ended and made again', async () => {
    await started();
    publisher.cms.set({ mode: 'hang' });
    publisher.cms.add('w-budowie');
    await publisher.notify();
    await until('the build hangs', () => publisher.cms.builds() === 2);
    const orphan = publisher.cms.lastBuildPid();
    await publisher.kill();
    expect(processRuns(orphan, null)).toBe(true);
    expect(publisher.isLive('o-nas')).toBe(true);
    publisher.cms.set({ mode: 'ok' });
    await publisher.start();
    const status = await publisher.settled();
    expect(processRuns(orphan, null)).toBe(false);
    expect(publisher.output).toContain('left by a publisher that was killed');
    expect(status.waiting).toEqual([]);
    expect(publisher.isLive('w-budowie')).toBe(true);
    await publisher.kill('SIGTERM');
    expect(leftOvers()).toEqual([]);
  });

  it.each([
    ['before the release is in its place', { DIE_BEFORE_RENAME_TO: '/releases/[^/]+$' }],
    ['between release and switch', { DIE_AFTER_RENAME_TO: '/releases/[^/]+$' }],
    ['in the middle of the switch', { DIE_BEFORE_RENAME_TO: '/current$' }],
    ['right after the switch', { DIE_AFTER_RENAME_TO: '/current$' }],
  ])('%s: the old or the new site stands, and the next start goes on', async (_, when) => {
    await started();
    await publisher.kill('SIGTERM');
    const old = publisher.livePage();
    await publisher.start(when, dieAtRename);
    publisher.cms.add('przelaczane');
    await publisher.notify();
    await publisher.ended();
    const between = publisher.livePage();
    expect(between === old || between.includes('przelaczane')).toBe(true);

    await publisher.start();
    const status = await publisher.settled();
    expect(status.waiting).toEqual([]);
    expect(publisher.isLive('przelaczane')).toBe(true);
    // One for the first start, one for the notice: what was whole already is used.
    expect(await readReleases(publisher.data)).toHaveLength(2);
    await publisher.kill('SIGTERM');
    expect(leftOvers()).toEqual([]);
  });

  it('comes back when its notices cannot be read: they are kept aside and one build covers all', async () => {
    await started();
    await publisher.kill('SIGTERM');
    const file = join(publisher.data.publisher, 'notices.json');
    writeFileSync(file, '{"version":1,"waiting":[{"id":"x"');
    publisher.cms.add('zapomniane');
    await publisher.start();
    const status = await publisher.settled();
    expect(publisher.output).toContain('everything counts as waiting');
    const aside = readdirSync(publisher.data.publisher).find((name) => name.includes('unreadable'));
    expect(readFileSync(join(publisher.data.publisher, aside ?? ''), 'utf8')).toContain('"id":"x"');
    expect(status.last?.outcome).toBe('released');
    expect(publisher.isLive('zapomniane')).toBe(true);

    await publisher.kill('SIGTERM');
    const builds = publisher.cms.builds();
    await publisher.start();
    await pause(500);
    expect(publisher.cms.builds()).toBe(builds);
  });

  it('is the only one on its data folder', async () => {
    await started();
    const second = new PublisherProcess({}, publisher.data.root);
    expect(await second.start()).toBe(1);
    expect(second.output).toContain(`process ${publisher.pid}`);
    expect(second.output).toContain('to be the only publisher of this data folder');
    expect((await publisher.notify()).status).toBe(202);
    await publisher.settled();
  });
});
