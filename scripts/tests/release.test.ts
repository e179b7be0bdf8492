import {
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataFolder } from '../environment/data-folder.ts';
import { readBuiltFiles } from '../release/built-files.ts';
import { processStart } from '../release/process-identity.ts';
import { readReleases } from '../release/release-record.ts';
import { runScript } from './run-script.ts';
import { release, temporaryData, writeSite } from './small-release.ts';

const page = (text: string) => `<!doctype html><title>${text}</title>${'zażółć '.repeat(200)}`;

describe('a release', () => {
  let data: DataFolder;
  beforeEach(() => {
    data = temporaryData();
  });
  afterEach(() => rmSync(data.root, { recursive: true }));

  const live = (path: string) => join(data.current, 'site', path);

  it('is a folder with the site, its compressed forms and its record, and is live by a relative link', async () => {
    const result = await release(data, { 'index.html': page('a'), 'small.txt': 'x' });
    const name = result.outcome === 'released' ? result.name : '';
    expect(readlinkSync(data.current)).toBe(`releases/${name}`);
    const html = readFileSync(live('index.html'));
    expect(brotliDecompressSync(readFileSync(live('index.html.br')))).toEqual(html);
    expect(gunzipSync(readFileSync(live('index.html.gz')))).toEqual(html);
    expect(existsSync(live('small.txt.br'))).toBe(false);
    const record = JSON.parse(readFileSync(join(data.current, 'release.json'), 'utf8'));
    expect(record).toMatchObject({ name, pages: 1, files: 2, notices: ['n1'] });
    expect(readFileSync(data.releasesLog, 'utf8')).toMatch(
      new RegExp(`^\\S+Z released ${name} pages=1 notices=1 before=none\n$`),
    );
  });

  it('shares what is the same with the release before, compressed forms too', async () => {
    await release(data, { 'index.html': page('a'), 'same/index.html': page('same') });
    const before = ['same/index.html', 'same/index.html.br', 'index.html'].map(
      (path) => statSync(live(path)).ino,
    );
    await release(data, { 'index.html': page('b'), 'same/index.html': page('same') });
    const after = ['same/index.html', 'same/index.html.br', 'index.html'].map(
      (path) => statSync(live(path)).ino,
    );
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after[2]).not.toBe(before[2]);
  });

  it('makes a form anew that the live release has lost', async () => {
    await release(data, { 'index.html': page('a'), 'same/index.html': page('same') });
    rmSync(live('same/index.html.gz'));
    await release(data, { 'index.html': page('b'), 'same/index.html': page('same') });
    expect(gunzipSync(readFileSync(live('same/index.html.gz')))).toEqual(
      readFileSync(live('same/index.html')),
    );
    expect(existsSync(live('same/index.html.br'))).toBe(true);
  });

  it('believes a build that it has linked a file only to the release which is live', async () => {
    const first = await release(data, { 'index.html': page('a'), 'same/index.html': page('same') });
    const before = statSync(live('same/index.html')).ino;
    const site = { 'index.html': page('b'), 'same/index.html': page('same') };
    const another = { release: '20200101T000000Z-aaaa', paths: new Set(['same/index.html']) };
    await release(data, site, [], another);
    expect(statSync(live('same/index.html')).ino).toBe(before);
    expect(first.outcome).toBe('released');
  });

  it('keeps ten, leaves folders it does not know, and has one log line each', async () => {
    mkdirSync(join(data.releases, 'notes-of-the-admin'), { recursive: true });
    for (let number = 1; number <= 12; number += 1) {
      await release(data, { 'index.html': page(String(number)) });
    }
    expect(await readReleases(data)).toHaveLength(10);
    expect(existsSync(join(data.releases, 'notes-of-the-admin'))).toBe(true);
    expect(readFileSync(data.releasesLog, 'utf8').trim().split('\n')).toHaveLength(12);
    expect(readFileSync(live('index.html'), 'utf8')).toContain('<title>12<');
  });

  it('goes back by one, and by name, from the command line', async () => {
    const rollBack = (...args: string[]) =>
      runScript('release/run-roll-back.ts', args, { DATA_DIR: data.root });
    await release(data, { 'index.html': page('a'), '_astro/a.css': 'a' });
    await release(data, { 'index.html': page('b'), '_astro/b.css': 'b' });
    const [a, b] = (await readReleases(data)).map((each) => each.name);
    const back = await rollBack();
    expect(back).toContain(`${a} is live now (before: ${b}).\n`);
    expect(back).toContain('It stays until something is published');
    expect(readFileSync(live('index.html'), 'utf8')).toContain('<title>a<');
    expect(existsSync(join(data.current, 'earlier/_astro/b.css'))).toBe(true);
    expect(await rollBack(b ?? '')).toContain(`${b} is live now (before: ${a}).\n`);
    await expect(rollBack('wrong')).rejects.toThrow(
      `there is no release wrong; these are kept:\n  ${a}\n  ${b}  (live)`,
    );
    expect(readFileSync(data.releasesLog, 'utf8')).toContain(`rolled-back ${a} before=${b}`);
  });

  it.each([
    ['a redirect that is none', { 'redirects.json': '[{"from":"x"}]' }, 'redirects.json, row 1'],
    ['redirects cut short', { 'redirects.json': '[{"from"' }, 'redirects.json is no JSON'],
  ])('is not made with %s, and nothing is left of it', async (_, files, words) => {
    await release(data, { 'index.html': page('a') });
    await expect(release(data, { 'index.html': page('b'), ...files })).rejects.toThrow(words);
    expect(await readReleases(data)).toHaveLength(1);
    expect(readFileSync(live('index.html'), 'utf8')).toContain('<title>a<');
    expect(existsSync(data.releasesLock)).toBe(false);
  });

  it('is not made of a site that holds a link', async () => {
    const folder = writeSite(data, { 'index.html': 'x' });
    await symlink('/etc/passwd', join(folder, 'secret.txt'));
    await expect(readBuiltFiles(folder)).rejects.toThrow('secret.txt, which is no ordinary file');
  });

  it('takes the lock of a dead publisher over, and says so', async () => {
    const log: string[] = [];
    mkdirSync(data.releasesLock);
    const holder = {
      who: 'x',
      pid: process.pid,
      processStart: 'before',
      since: '-',
      why: 'publish',
    };
    expect(processStart(process.pid)).not.toBe(holder.processStart);
    writeFileSync(join(data.releasesLock, 'holder-1.json'), JSON.stringify(holder));
    await release(data, { 'index.html': page('a') }, log);
    expect(log.join()).toContain('taken over');
  });
});
