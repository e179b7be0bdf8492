import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
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

/**
 * Pixels across, and the bytes each width may take: a thumbnail in a list, one in a wide list or a
 * gallery, a poster or photograph on a phone, and the same on a desktop or a dense screen. Lists
 * (60 kB with all pictures) and event pages (25 kB) hold by these numbers.
 */
const SIZES = [
  { width: 144, bytes: 1200 },
  { width: 320, bytes: 3200 },
  { width: 640, bytes: 7500 },
  { width: 960, bytes: 16_000 },
] as const;
/** A poster of more pixels is a mistake, and decoding it would take the machine's memory. */
export const MAX_PIXELS = 40_000_000;
/** Effort 4 takes three times as long and saves 3 in 100 bytes. */
const AVIF = { quality: 48, least: 26, effort: 3 } as const;
/** For the few browsers that know no AVIF, and for programs that show a page's picture. */
const WEBP = { width: 640, quality: 70, effort: 4 } as const;

/** Names everything that decides about the bytes: another encoder makes other files. */
export const RECIPE = JSON.stringify({ SIZES, AVIF, WEBP, sharp: sharp.versions });

/**
 * Makes the sized AVIF files of one picture and one WebP, each at most once: the name of a derivative
 * is the hash of the original, the recipe and its size, and what lies in the folder is not made again.
 * What takes more than its width may is made again with less detail, down to a floor.
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
  await mkdir(folder, { recursive: true });

  const derivatives: Derivative[] = [];
  const make = async (
    format: Derivative['format'],
    across: number,
    encode: (resized: Sharp) => Promise<Buffer>,
  ) => {
    const width = Math.min(across, autoOrient.width);
    const file = `${identity}-${width}.${format}`;
    if (derivatives.some((derivative) => derivative.file === file)) return;
    const height = Math.max(1, Math.round((autoOrient.height * width) / autoOrient.width));
    const resized = source.clone().resize({ width, height, fit: 'fill' });
    await writeOnce(path.join(folder, file), () => readable(encode(resized)));
    derivatives.push({ format, width, height, file });
  };
  for (const { width, bytes } of SIZES) {
    await make('avif', width, (resized) => encodeWithin(resized, bytes));
  }
  await make('webp', WEBP.width, (resized) => resized.webp(WEBP).toBuffer());
  return derivatives;
}

/** Ten steps of quality less make a file of four fifths. */
const STEP = { quality: 10, bytes: 0.8 } as const;

/** The AVIF of a picture in at most so many bytes, or in as few as the least quality makes. */
async function encodeWithin(resized: Sharp, bytes: number): Promise<Buffer> {
  const { least, effort } = AVIF;
  let quality: number = AVIF.quality;
  // Reading and resizing the original takes longer than a try: once is enough.
  const { data, info } = await resized.raw().toBuffer({ resolveWithObject: true });
  // Not the whole `info`: it says "premultiplied" of pixels that no longer are.
  const { width, height, channels } = info;
  for (;;) {
    const encoded = await sharp(data, { raw: { width, height, channels } })
      .avif({ quality, effort })
      .toBuffer();
    if (encoded.length <= bytes || quality <= least) return encoded;
    const steps = Math.log(bytes / encoded.length) / Math.log(STEP.bytes);
    quality = Math.max(least, Math.floor(quality - STEP.quality * steps) - 1);
  }
}

async function readable<T>(decoding: Promise<T>): Promise<T> {
  try {
    return await decoding;
  } catch (cause) {
    throw new UnreadablePicture(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
