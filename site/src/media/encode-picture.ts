import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { writeOnce } from './write-whole.ts';

/** One derivative in the cache; `file` is its name there and below /media/ on the site. */
export interface Derivative {
  readonly format: 'avif' | 'webp';
  readonly width: number;
  readonly height: number;
  readonly file: string;
}

/** The original is at fault, not the machine; the message is the decoder's own. */
export class UnreadablePicture extends Error {
  override readonly name = 'UnreadablePicture';
}

/** CSS widths on a phone and on a desktop, doubled for dense screens where that pays. */
const WIDTHS = [240, 480, 960] as const;
/** A poster of more pixels is a mistake, and decoding it would take the machine's memory. */
export const MAX_PIXELS = 40_000_000;
const AVIF = { quality: 52, effort: 3 } as const;
const WEBP = { quality: 74, effort: 5 } as const;

/** Names everything that decides about the bytes: another encoder makes other files. */
const RECIPE = JSON.stringify({ WIDTHS, AVIF, WEBP, sharp: sharp.versions });

/**
 * Makes the sized AVIF and WebP files of one picture, each at most once: the name of a derivative is
 * the hash of the original, the recipe and its size, and what lies in the folder is not made again.
 *
 * @param original the bytes as the editor uploaded them; turned upright by their EXIF orientation.
 * @param folder where derivatives are kept.
 * @throws UnreadablePicture when the bytes are no picture, or one of more than 40 megapixels.
 */
export async function encodePicture(
  original: Buffer,
  folder: string,
): Promise<readonly Derivative[]> {
  const source = sharp(original, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate();
  const { autoOrient } = await readable(
    sharp(original, { limitInputPixels: MAX_PIXELS }).metadata(),
  );
  const identity = createHash('sha256').update(original).update(RECIPE).digest('hex').slice(0, 16);
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, autoOrient.width)))];
  await mkdir(folder, { recursive: true });

  const derivatives: Derivative[] = [];
  for (const width of widths) {
    const height = Math.max(1, Math.round((autoOrient.height * width) / autoOrient.width));
    const resized = source.clone().resize({ width, height, fit: 'fill' });
    for (const format of ['avif', 'webp'] as const) {
      const file = `${identity}-${width}.${format}`;
      const encoded = format === 'avif' ? resized.clone().avif(AVIF) : resized.clone().webp(WEBP);
      await writeOnce(path.join(folder, file), () => readable(encoded.toBuffer()));
      derivatives.push({ format, width, height, file });
    }
  }
  return derivatives;
}

async function readable<T>(decoding: Promise<T>): Promise<T> {
  try {
    return await decoding;
  } catch (cause) {
    throw new UnreadablePicture(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
