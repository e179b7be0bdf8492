/** Share images as files. */
import { mkdir, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { writeOnce } from '../media/write-whole.ts';
import { drawShareImage } from './draw-share-image.ts';
import type { ShareCard } from './share-card.ts';
import { PNG } from './share-image.ts';

/**
 * Makes the PNG of every card that is not in the folder yet, as many at once as there are cores.
 *
 * @param cards by file name.
 * @returns how many were made now.
 */
export async function makeShareImages(
  cards: ReadonlyMap<string, ShareCard>,
  folder: string,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const waiting = [...cards].filter(([file]) => !there.has(file));
  let made = 0;
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [file, card] = next;
      await writeOnce(path.join(folder, file), () => {
        made += 1;
        return sharp(Buffer.from(drawShareImage(card)))
          .png(PNG)
          .toBuffer();
      });
    }
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return made;
}
