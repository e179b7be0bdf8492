import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { MediaFiles } from '../../src/media/media-files.ts';
import { shareCards } from '../../src/share-images/share-image.ts';
import type { SiteModel } from '../../src/view-models/page-models.ts';

const SIZE = { width: 96, height: 64, channels: 3, background: '#f7b92b' } as const;

/** Lays a small real picture or file at every address the fixture's pages name. */
export async function writeFixtureMedia(
  siteFolder: string,
  model: SiteModel,
  media: MediaFiles,
): Promise<void> {
  const plane = sharp({ create: SIZE });
  const [avif, webp] = await Promise.all([
    plane.clone().avif().toBuffer(),
    plane.clone().webp().toBuffer(),
  ]);
  await mkdir(path.join(siteFolder, 'media'), { recursive: true });
  const write = (url: string, content: Buffer) => writeFile(path.join(siteFolder, url), content);
  for (const picture of media.pictures.values()) {
    for (const { url } of picture.avif) await write(url, avif);
    await write(picture.fallback, webp);
  }
  const png = await plane.clone().png().toBuffer();
  const pages = model.routes.filter((route) => route.kind !== 'file');
  for (const file of shareCards(pages).keys()) await write(`/media/${file}`, png);
  const images = new Set([...media.pictures.keys()]);
  for (const [key, url] of media.files) {
    if (!images.has(key)) await write(url, Buffer.from('example'));
  }
}
