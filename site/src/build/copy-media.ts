import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { PreparedMedia } from '../media/prepare-media.ts';

/** Puts the media that the pages show beside them. */
export async function copyMedia(media: PreparedMedia, outDir: string): Promise<void> {
  const mediaFolder = path.join(outDir, 'media');
  await mkdir(mediaFolder, { recursive: true });
  await Promise.all(
    media.used.map((file) => copyFile(path.join(media.folder, file), path.join(mediaFolder, file))),
  );
}
