import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { isCompressible } from '../serve/content-types.ts';
import { faultCode } from './describe-fault.ts';
import { writeDurably } from './durable-file.ts';

/** Below this a compressed form saves no packet. Bytes. */
const smallestWorthwhile = 512;

/** A way to compress. */
export interface Form {
  readonly suffix: '.br' | '.gz';
  /** In the name of the cached file, so that another setting finds no old results. */
  readonly setting: string;
  readonly compress: (content: Buffer) => Promise<Buffer>;
  readonly restore: (compressed: Buffer) => Promise<Buffer>;
}

const slowBrotli = brotli('q11', 11, constants.BROTLI_DEFAULT_WINDOW);
/** Only to tell how heavy something is about: no release holds it. */
export const roughBrotli = brotli('q5', 5, constants.BROTLI_DEFAULT_WINDOW);
/** A twentieth of the time, and a twelfth more bytes. */
const quickBrotli = brotli('q9w16', 9, 16);

function brotli(setting: string, quality: number, window: number): Form {
  return {
    suffix: '.br',
    setting,
    compress: (content) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_LGWIN]: window,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
    restore: promisify<Buffer, Buffer>(brotliDecompress),
  };
}

/**
 * The Brotli form of a file. Calendars, feeds and sitemaps are long, change with every event, and are
 * read by programs while nobody waits; an editor waits until they are compressed.
 */
export function brotliFormOf(path: string): Form {
  return /\.(ics|xml)$|^kalendarz\/.*\.json$/.test(path) ? quickBrotli : slowBrotli;
}

export const gzipForm: Form = {
  suffix: '.gz',
  setting: 'l9',
  compress: (content) => promisify(gzip)(content, { level: 9 }),
  restore: promisify<Buffer, Buffer>(gunzip),
};

/** A file to compress. */
interface Source {
  /** Absolute. */
  readonly place: string;
  /** Hex, of its content. */
  readonly sha256: string;
}

/** A compressed form in the cache. */
export interface Compressed {
  /** Absolute. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/** Whether a release holds compressed forms of a file of this name and size (bytes). */
export function isWorthCompressing(path: string, size: number): boolean {
  return size >= smallestWorthwhile && isCompressible(path);
}

/**
 * The compressed form of a content, made at most once and kept under its hash. The check of the
 * weights and the release share it. One that comes into a release for the first time is looked into:
 * what a disk spoiled is made anew.
 *
 * @param moment time stamp of a form that no release holds yet; null leaves it as it is
 */
export async function compressedOnce(
  cacheFolder: string,
  source: Source,
  form: Form,
  moment: Date | null,
): Promise<Compressed> {
  const { place, sha256 } = source;
  const file = join(cacheFolder, sha256.slice(0, 2), `${sha256}.${form.setting}${form.suffix}`);
  const found = await statOf(file);
  const isFirstUse = moment !== null && found?.nlink === 1;
  if (found === null || (isFirstUse && !(await isSound(file, sha256, form)))) {
    const compressed = await form.compress(await readFile(place));
    await mkdir(dirname(file), { recursive: true });
    await writeDurably(file, compressed);
    if (moment !== null) await utimes(file, moment, moment);
    return { file, size: compressed.length };
  }
  // The time stamp becomes an ETag: one that a check made before is of this release's moment.
  if (isFirstUse) await utimes(file, moment, moment);
  return { file, size: found.size };
}

async function isSound(file: string, sha256: string, form: Form): Promise<boolean> {
  try {
    const content = await form.restore(await readFile(file));
    return createHash('sha256').update(content).digest('hex') === sha256;
  } catch {
    return false;
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}
