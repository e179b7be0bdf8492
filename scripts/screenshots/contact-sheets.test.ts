import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeContactSheets } from './contact-sheets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'walk-pictures-'));
});
afterEach(() => rm(folder, { recursive: true }));

const picture = (name: string, width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toFile(join(folder, name));

test('each walk and width has sheets of its own, and none is too large to be looked at', async () => {
  for (let stop = 100; stop < 119; stop += 1) await picture(`menu-360-${stop}-Menu.png`, 36, 74);
  await picture('menu-1280-001-Szukaj & więcej.png', 128, 90);
  const sheets = await makeContactSheets(folder, join(folder, 'sheets'));
  expect(sheets).toEqual(['sheet-menu-1280-1.png', 'sheet-menu-360-1.png', 'sheet-menu-360-2.png']);
  for (const sheet of sheets) {
    const { width, height } = await sharp(join(folder, 'sheets', sheet)).metadata();
    expect(Math.max(width, height), sheet).toBeLessThanOrEqual(2000);
  }
});

test('a folder without pictures of a walk is a fault', async () => {
  await picture('front-360-light.png', 36, 74);
  await expect(makeContactSheets(folder, folder)).rejects.toThrow('no picture of a walk');
});
