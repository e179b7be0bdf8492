import { copyFile, link, mkdir, readFile, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../serve/content-types.ts';
import type { BuiltFile } from './built-files.ts';
import { faultCode } from './describe-fault.ts';
import { writeDurably } from './durable-file.ts';
import { inParallel } from './in-parallel.ts';

/** Below this a compressed form saves no packet. Bytes. */
const smallestWorthwhile = 512;

const forms = [
  {
    suffix: '.br',
    // In the name of the cached file, so that another setting finds no old results.
    setting: 'q11',
    compress: (content: Buffer): Promise<Buffer> =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  {
    suffix: '.gz',
    setting: 'l9',
    compress: (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 }),
  },
] as const;

/**
 * Puts .br and .gz forms beside every file of a site they make smaller.
 *
 * Each content is compressed once and kept under its hash; a release gets a hard link, so an
 * unchanged page costs neither time nor room, and keeps the time stamp its ETag is made from.
 *
 * @param moment time stamp of what is compressed now
 */
export async function compressSite(
  siteFolder: string,
  files: readonly BuiltFile[],
  cacheFolder: string,
  moment: Date,
): Promise<void> {
  const worthwhile = files.filter(
    (file) => file.size >= smallestWorthwhile && isCompressible(file.path),
  );
  // Compression and file access share four threads: the receiver of notices needs some of them.
  const limit = Math.min(2, availableParallelism());
  await inParallel(worthwhile, limit, async (file) => {
    for (const form of forms) {
      const cached = join(
        cacheFolder,
        file.sha256.slice(0, 2),
        `${file.sha256}.${form.setting}${form.suffix}`,
      );
      const place = join(siteFolder, file.path);
      const size = (await sizeOf(cached)) ?? (await fill(cached, place, form.compress, moment));
      if (size < file.size) await linkOrCopy(cached, `${place}${form.suffix}`);
    }
  });
}

async function fill(
  cached: string,
  source: string,
  compress: (content: Buffer) => Promise<Buffer>,
  moment: Date,
): Promise<number> {
  const compressed = await compress(await readFile(source));
  await mkdir(dirname(cached), { recursive: true });
  await writeDurably(cached, compressed);
  await utimes(cached, moment, moment);
  return compressed.length;
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** A hard link where the file system allows another one, else a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EMLINK', 'EPERM', 'EXDEV', 'ENOTSUP'].includes(faultCode(error) ?? '')) throw error;
    await copyFile(from, to);
    const { mtime } = await stat(from);
    await utimes(to, mtime, mtime);
  }
}
