import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the page as it stands, named after what the focus has come to. */
export type KeepPicture = (stop: string) => Promise<void>;

/** Characters of a stop's name that name its picture; file systems take about 250 bytes. */
const LONGEST = 60;

/**
 * Keeps pictures in the folder that KEYBOARD_WALK_PICTURES names, `panel-1280-007-Zapisz.png`, each
 * screen and stop but once; without it, nothing is done.
 *
 * @param walk how the pictures' names begin
 */
export function keepPictures(page: Page, walk: string): KeepPicture {
  const folder = process.env['KEYBOARD_WALK_PICTURES'];
  const kept = new Set<string>();
  return async (stop) => {
    if (folder === undefined) return;
    const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 300));
    const key = `${page.url()} ${stop} ${focused}`;
    if (kept.has(key)) return;
    kept.add(key);
    await mkdir(folder, { recursive: true });
    const width = page.viewportSize()?.width ?? 0;
    const name = stop.slice(0, LONGEST).replaceAll(/[^\p{L}\p{N} ,.→[\]+-]+/gu, '_');
    const file = `${walk}-${width}-${String(kept.size).padStart(3, '0')}-${name}.png`;
    await page.screenshot({ path: join(folder, file), animations: 'disabled' });
  };
}
