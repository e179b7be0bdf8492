import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliForm, compressedOnce, isWorthCompressing } from '../release/compressed-cache.ts';
import type { Weigh } from './check.ts';

/**
 * Weighs the files of a built site as they go over the line, each at most once. Compressed forms
 * are kept where the release takes them from, so that no content is compressed twice.
 *
 * @param folder absolute path of the built site
 * @param compressed absolute path of the cache of compressed forms
 * @param known weights of files of earlier runs that are named by their content; added to
 */
export function scales(
  folder: string,
  compressed: string,
  known: Map<string, number> = new Map(),
): Weigh {
  const weighed = new Map<string, Promise<number>>();
  const weigh = async (file: string): Promise<number> => {
    const place = join(folder, file);
    const found = await stat(place).catch(() => null);
    if (!found?.isFile()) return 0;
    if (!isWorthCompressing(file, found.size)) return found.size;
    const sha256 = createHash('sha256')
      .update(await readFile(place))
      .digest('hex');
    const { size } = await compressedOnce(compressed, { place, sha256 }, brotliForm, null);
    return Math.min(size, found.size);
  };
  const weighNamed = async (file: string): Promise<number> => {
    const weight = known.get(file) ?? (await weigh(file));
    if (weight > 0) known.set(file, weight);
    return weight;
  };
  return (file) => {
    const asked = weighed.get(file) ?? (NAMED_BY_CONTENT.test(file) ? weighNamed : weigh)(file);
    weighed.set(file, asked);
    return asked;
  };
}

const NAMED_BY_CONTENT = /^(media|_astro)\//;
