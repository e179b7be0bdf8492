import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder, removeHalfMadeLocks, takeLock } from './lock.ts';
import { processStart } from './process-identity.ts';

describe('a lock', () => {
  let folder = '';
  let lock = '';
  let lines: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-test-'));
    lock = join(folder, 'lock');
    lines = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const take = (patience = 0) =>
    takeLock(lock, { why: 'test', patience, log: (line) => lines.push(line) });
  const leaveBehind = (pid: number, start: string | null) => {
    mkdirSync(lock);
    const holder = { who: 'x@y', pid, processStart: start, since: 'then', why: 'publish' };
    writeFileSync(join(lock, 'holder-1.json'), JSON.stringify(holder));
  };

  it('is held by one, who says who, since when and why', async () => {
    const held = await take();
    await expect(take()).rejects.toThrow(`process ${process.pid}, since 20`);
    await expect(take()).rejects.toThrow('to test');
    expect(await lockHolder(lock)).toMatchObject({ pid: process.pid, why: 'test' });
    await held.release();
    expect(readdirSync(folder)).toEqual([]);
    await (await take()).release();
  });

  it('is waited for', async () => {
    const held = await take();
    const second = take(10_000);
    await held.release();
    await (await second).release();
  });

  it('of a dead process is taken over, which is said', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    leaveBehind(child.pid ?? 0, 'gone');
    await take();
    expect(lines.join()).toContain('taken over');
    expect(lines.join()).toContain('x@y');
  });

  it('of an earlier process with the same number is taken over', async () => {
    leaveBehind(process.pid, 'long before');
    await take();
    expect(lines).toHaveLength(1);
  });

  it('of a living process is not', async () => {
    leaveBehind(process.pid, processStart(process.pid));
    await expect(take()).rejects.toThrow('x@y');
    expect(lines).toEqual([]);
  });

  it('that was cut short, or is an empty folder, holds nobody up', async () => {
    mkdirSync(lock);
    await (await take()).release();
    mkdirSync(lock);
    writeFileSync(join(lock, 'holder-1.json'), '{"who":');
    await (await take()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes to exactly one of many who find a dead one', async () => {
    leaveBehind(process.pid, 'long before');
    const takers = await Promise.allSettled(Array.from({ length: 20 }, () => take()));
    expect(takers.filter((taker) => taker.status === 'fulfilled')).toHaveLength(1);
  });

  it('that its process did not live to take is removed, one being taken is not', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    mkdirSync(`${lock}.${child.pid}-0a1b.tmp`);
    mkdirSync(`${lock}.${process.pid}-0a1b.tmp`);
    mkdirSync(`${lock}.notes.tmp`);
    await removeHalfMadeLocks(lock);
    expect(readdirSync(folder)).toEqual([`lock.${process.pid}-0a1b.tmp`, 'lock.notes.tmp']);
  });
});
