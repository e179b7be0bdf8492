import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { EmptySite } from '../checks/check.ts';
import { readSite } from '../checks/read-site.ts';
import { takeScreenshots } from './take-screenshots.ts';

let folder: string;
let browser: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
  browser = await findOrInstallBrowser(console.log);
});
afterAll(() => rm(folder, { recursive: true }));

const page = (kind: string, text: string): string =>
  `<!doctype html><html lang="pl"><head><title>${text}</title><style>:root{color-scheme:light dark}</style></head><body data-kind="${kind}">${text}</body></html>`;

/** Width and height stand in the header of a PNG. */
async function sizeOf(file: string): Promise<readonly [number, number]> {
  const png = await readFile(file);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('a built site', () => {
  it('gives one picture of each kind, width and theme', async () => {
    await writeFile(join(folder, 'index.html'), page('front', 'Początek'));
    await writeFile(join(folder, 'koncert.html'), page('event', 'Koncert'));
    await writeFile(join(folder, 'wystawa.html'), page('event', 'Wystawa, która trwa dłużej'));
    const out = join(folder, 'pictures');
    const lines: string[] = [];
    const files = await takeScreenshots(
      await readSite(folder, new Date()),
      { out, widths: [320, 768], themes: ['light', 'contrast'], whole: false },
      browser,
      (line) => lines.push(line),
    );
    expect(files).toEqual([
      'front-320-light.png',
      'event-320-light.png',
      'front-320-contrast.png',
      'event-320-contrast.png',
      'front-768-light.png',
      'event-768-light.png',
      'front-768-contrast.png',
      'event-768-contrast.png',
    ]);
    expect(lines).toHaveLength(4);
    expect(await sizeOf(join(out, 'event-320-light.png'))).toEqual([320, 740]);
    expect(await sizeOf(join(out, 'event-768-contrast.png'))).toEqual([768, 900]);
    const [light, dark] = await Promise.all(
      ['front-320-light.png', 'front-320-contrast.png'].map((file) => readFile(join(out, file))),
    );
    expect(light?.equals(dark ?? Buffer.alloc(0))).toBe(false);
  });

  it('without a main page is an error', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'));
    await writeFile(join(empty, 'index.html'), page('unknown', 'Nic'));
    await expect(
      takeScreenshots(
        await readSite(empty, new Date()),
        { out: empty, widths: [320], themes: ['light'], whole: false },
        browser,
        () => {},
      ),
    ).rejects.toThrow(EmptySite);
  });
});
