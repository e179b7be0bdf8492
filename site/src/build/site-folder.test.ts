import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBaseRelease, SiteFolder } from './site-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'site-folder-'));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const out = () => path.join(folder, 'work/site');

/** A live release with these files, and an empty folder for the next one. */
async function after(live: Readonly<Record<string, string>>) {
  const release = path.join(folder, 'releases/one');
  const lines = Object.entries(live).map(([name, text]) => `${sha256(text)}  site/${name}\n`);
  for (const [name, text] of Object.entries(live)) {
    await mkdir(path.dirname(path.join(release, 'site', name)), { recursive: true });
    await writeFile(path.join(release, 'site', name), text);
  }
  await mkdir(release, { recursive: true });
  await writeFile(path.join(release, 'files.sha256'), lines.join(''));
  return { release, site: await SiteFolder.empty(out(), await readBaseRelease(release)) };
}

const links = async (name: string) => (await stat(path.join(out(), name))).nlink;

it('links what is the same, writes what is another, and says which', async () => {
  const { release, site } = await after({ 'a/index.html': 'A', 'b/index.html': 'B' });
  await site.put('a/index.html', 'A');
  await site.put('b/index.html', 'Better');
  await site.writeList(path.join(folder, 'list.json'));
  expect([await links('a/index.html'), await links('b/index.html')]).toEqual([2, 1]);
  expect(await readFile(path.join(release, 'site/b/index.html'), 'utf8')).toBe('B');
  expect(JSON.parse(await readFile(path.join(folder, 'list.json'), 'utf8'))).toEqual({
    base: 'one',
    files: [
      { path: 'a/index.html', size: 1, sha256: sha256('A'), linked: true },
      { path: 'b/index.html', size: 6, sha256: sha256('Better'), linked: false },
    ],
  });
});

it('writes everything when there is no release, or the release goes meanwhile', async () => {
  expect(await readBaseRelease(path.join(folder, 'nothing'))).toBeNull();
  const { release, site } = await after({ 'index.html': 'A' });
  await rm(release, { recursive: true });
  await site.putKnown('index.html', sha256('A'), async () => 'A');
  expect(await links('index.html')).toBe(1);
});

it('refuses a second file of a name, linked or not', async () => {
  const { release, site } = await after({ 'index.html': 'A' });
  await site.put('index.html', 'A');
  await expect(site.put('index.html', 'Another')).rejects.toThrow('EEXIST');
  await expect(site.put('index.html', 'A')).rejects.toThrow('EEXIST');
  expect(await readFile(path.join(release, 'site/index.html'), 'utf8')).toBe('A');
});

it('refuses what was kept and is damaged', async () => {
  const { site } = await after({});
  const damaged = site.putKnown('index.html', sha256('A'), async () => 'a');
  await expect(damaged).rejects.toThrow('index.html is damaged');
});
