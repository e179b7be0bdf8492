import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ListedFiles, readBuiltFiles } from './built-files.ts';
import { compressAhead } from './compress-ahead.ts';

describe('compressing ahead', () => {
  let folder = '';
  const site = () => join(folder, 'site');
  const cache = () => join(folder, 'cache');
  const told: string[] = [];

  beforeEach(async () => {
    told.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'compress-ahead-'));
    await mkdir(site());
    for (const name of ['a.html', 'b.html', 'c.html']) {
      await writeFile(join(site(), name), `<p>${name.repeat(400)}</p>`);
    }
    await writeFile(join(site(), 'short.html'), '<p>');
    await writeFile(join(site(), 'picture.avif'), 'x'.repeat(2000));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function listed(linked: readonly string[]): Promise<ListedFiles> {
    const files = await readBuiltFiles(site());
    return { files, linked: { release: 'before', paths: new Set(linked) } };
  }

  async function made(): Promise<readonly string[]> {
    const names = await readdir(cache(), { recursive: true }).catch(() => []);
    return names.filter((name) => /\.(br|gz)$/.test(name));
  }

  it('makes both forms of what is new and worth it', async () => {
    const ahead = compressAhead(site(), await listed(['b.html']), cache(), (line) =>
      told.push(line),
    );
    await expect.poll(made).toHaveLength(4);
    await ahead.stop();
    expect(await made()).toHaveLength(4);
    expect(told).toEqual([]);
  });

  it('begins nothing when it was stopped', async () => {
    const ahead = compressAhead(site(), await listed([]), cache(), (line) => told.push(line));
    await ahead.stop();
    expect(await made()).toHaveLength(1);
  });

  it('says why it ends when a file cannot be read, and throws nothing', async () => {
    const list = await listed([]);
    await rm(join(site(), 'a.html'));
    await compressAhead(site(), list, cache(), (line) => told.push(line)).stop();
    expect(told).toEqual([expect.stringMatching(/nothing more is compressed.*ENOENT.*a\.html/)]);
    expect(await made()).toEqual([]);
  });
});
