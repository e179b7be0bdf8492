import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Learnt, Memories } from './memory.ts';

describe('the memories of checks', () => {
  let file = '';
  const told: string[] = [];
  const tell = (line: string) => void told.push(line);
  const passed = (...keys: readonly string[]): Learnt => ({
    passed: new Map(keys.map((key) => [key, []])),
    waiting: [],
    left: [],
    failed: [],
    sound: [],
  });
  const knows = async (memories: Memories, key: string, version = 'v1') =>
    (await memories.recall(file, version, tell)).recall(key) !== null;

  beforeEach(async () => {
    told.length = 0;
    file = join(await mkdtemp(join(tmpdir(), 'memories-')), 'axe.json');
  });
  afterEach(() => rm(join(file, '..'), { recursive: true, force: true }));

  it('are those of the last run, whichever process it was of', async () => {
    const [one, other] = [new Memories(), new Memories()];
    await one.remember(file, 'v1', passed('a'), tell);
    expect(await knows(other, 'a')).toBe(true);
    await other.remember(file, 'v1', passed('b'), tell);
    expect(await knows(one, 'a')).toBe(true);
    expect(await knows(one, 'b')).toBe(true);
    await rm(file);
    expect(await knows(one, 'b')).toBe(false);
    expect(told).toEqual([]);
  });

  it('are not read again while their file is the same', async () => {
    const memories = new Memories();
    await memories.remember(file, 'v1', passed('a'), tell);
    const { size, atime, mtime } = await stat(file);
    // A time that can be given back below, to the digit.
    await utimes(file, atime, mtime);
    expect(await knows(memories, 'a')).toBe(true);
    // The same file by all that is asked of it; whoever read it would find no memory.
    await writeFile(file, ' '.repeat(size));
    await utimes(file, atime, mtime);
    expect(await knows(memories, 'a')).toBe(true);
    expect(await knows(new Memories(), 'a')).toBe(false);
    expect(told).toEqual([expect.stringMatching(/is not used.*Every page is looked at again/)]);
  });

  it('of another version are forgotten', async () => {
    const memories = new Memories();
    await memories.remember(file, 'v1', passed('a'), tell);
    expect(await knows(memories, 'a', 'v2')).toBe(false);
    await memories.remember(file, 'v2', passed('b'), tell);
    expect(await knows(memories, 'a', 'v2')).toBe(false);
    expect(await knows(memories, 'b', 'v2')).toBe(true);
  });
});
