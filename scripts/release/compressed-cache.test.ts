import { createHash } from 'node:crypto';
import { linkSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { brotliFormOf, compressedOnce } from './compressed-cache.ts';

const content = 'Zażółć gęślą jaźń. '.repeat(100);
const sha256 = createHash('sha256').update(content).digest('hex');
const moment = new Date('2026-11-23T10:00:00Z');
let folder = '';
let place = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compressed-cache-'));
  place = join(folder, 'page.html');
  writeFileSync(place, content);
});
afterEach(() => rmSync(folder, { recursive: true }));

const made = () =>
  compressedOnce(join(folder, 'cache'), { place, sha256 }, brotliFormOf('page.html'), moment);
const restored = (file: string) => brotliDecompressSync(readFileSync(file)).toString();

it.each([
  ['cut short', (file: string) => truncateSync(file, 10)],
  ['emptied', (file: string) => truncateSync(file, 0)],
  ['overwritten', (file: string) => writeFileSync(file, 'not compressed')],
])('makes a form anew that was %s', async (_, spoil) => {
  const { file, size } = await made();
  spoil(file);
  expect(await made()).toEqual({ file, size });
  expect(restored(file)).toBe(content);
});

it('leaves a form as it is that a release holds', async () => {
  const { file } = await made();
  linkSync(file, join(folder, 'of-a-release.br'));
  const before = readFileSync(file);
  rmSync(place);
  await made();
  expect(readFileSync(file)).toEqual(before);
});

it('takes its time where a visitor waits, and is quick where a program does', () => {
  const setting = (path: string) => brotliFormOf(path).setting;
  const slow = ['index.html', 'szukaj/indeks.json', 'offline.json', '_astro/menu.js'];
  const quick = ['kalendarz/filmy.ics', 'kalendarz/wydarzenia.json', 'sitemap-0.xml'];
  expect(slow.map(setting)).toEqual(slow.map(() => 'q11'));
  expect(quick.map(setting)).toEqual(quick.map(() => 'q9w16'));
});
