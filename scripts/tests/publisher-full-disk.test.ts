import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../environment/repository-root.ts';

/** How to become somebody who may mount a small disk: a name space of one's own, or root. */
function mounting(): string[] {
  if (spawnSync('unshare', ['-rm', 'true']).status === 0) return ['unshare', '-rm'];
  if (process.getuid?.() === 0) return ['env'];
  throw new Error(
    'this test mounts a small disk: run it as root, or allow user name spaces (sysctl kernel.unprivileged_userns_clone=1)',
  );
}

describe('a full disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
  let seen: Record<string, Record<string, unknown>> = {};
  beforeAll(() => {
    const [program = '', ...args] = mounting();
    const script = join(repositoryRoot, 'scripts/tests/fixtures/full-disk-scenario.ts');
    const output = execFileSync(program, [...args, process.execPath, script, folder]).toString();
    seen = JSON.parse(/^SEEN (.*)$/m.exec(output)?.[1] ?? '{}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const untouched = () => ({
    live: seen['first']?.['live'],
    old: true,
    releases: 1,
    work: [],
  });

  it('during a build: says so, the old site stands, nothing is left, the notice waits', () => {
    expect(seen['build']).toMatchObject({ ...untouched(), state: 'waiting', kind: 'build-fault' });
    expect(seen['build']?.['reason']).toContain('ENOSPC');
    expect(seen['build']?.['waiting']).toBe(1);
  });

  it('while a release is made: says so, the old site stands, nothing is left, the notices wait', () => {
    expect(seen['release']).toMatchObject({ ...untouched(), kind: 'release-fault' });
    expect(seen['release']?.['reason']).toContain('the disk is full; free some space');
    expect(seen['release']?.['waiting']).toBe(2);
  });

  it('when a notice comes: it is not accepted, and the sender is told to try again', () => {
    expect(seen['notice']?.['status']).toBe(503);
    expect(seen['notice']?.['words']).toContain('the disk is full');
  });

  it('and everything goes live by itself once there is room, without a new notice', () => {
    expect(seen['again']).toMatchObject({ state: 'idle', waiting: 0, releases: 2 });
    expect(seen['live']).toBe(true);
  });
});
