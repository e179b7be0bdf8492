import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  brotliFormOf,
  compressedOnce,
  isWorthCompressing,
  roughBrotli,
} from '../release/compressed-cache.ts';
import { faultCode } from '../release/describe-fault.ts';
import type { Weigh } from './check.ts';

/**
 * Weighs the files of a built site as they go over the line, each at most once. Compressed forms
 * are kept where the release takes them from, so that no content is compressed twice.
 *
 * @param folder absolute path of the built site
 * @param compressed absolute path of the cache of compressed forms
 * @param sums hex SHA-256 of files, by path, as far as they are known
 * @param known weights of earlier runs, by path and content; added to
 */
export function scales(
  folder: string,
  compressed: string,
  sums: ReadonlyMap<string, string> = new Map(),
  known: Map<string, number> = new Map(),
): Weigh {
  if (known.size > MOST_KNOWN) known.clear();
  const weigh = async (file: string): Promise<number> => {
    const place = join(folder, file);
    const found = await unlessMissing(stat(place));
    if (!found?.isFile()) return 0;
    if (!isWorthCompressing(file, found.size)) return found.size;
    const sha256 = sums.get(file) ?? (await sha256Of(place));
    const form = brotliFormOf(file);
    const { size } = await compressedOnce(compressed, { place, sha256 }, form, null);
    return Math.min(size, found.size);
  };
  /** Compressed in a twentieth of the time: pages come out heavier than what is delivered. */
  const weighRoughly = async (file: string): Promise<number> => {
    const content = await unlessMissing(readFile(join(folder, file)));
    if (content === null) return 0;
    return isWorthCompressing(file, content.length)
      ? Math.min((await roughBrotli.compress(content)).length, content.length)
      : content.length;
  };
  /** Each file once in this run, and once in this process what is known by its content. */
  const once = (how: string, ask: (file: string) => Promise<number>) => {
    const asked = new Map<string, Promise<number>>();
    const askNamed = async (file: string, name: string): Promise<number> => {
      const weight = known.get(name) ?? (await ask(file));
      if (weight > 0) known.set(name, weight);
      return weight;
    };
    return (file: string) => {
      const name = NAMED_BY_CONTENT.test(file) ? file : sums.get(file);
      const answer =
        asked.get(file) ??
        (name === undefined ? ask(file) : askNamed(file, `${how} ${file} ${name}`));
      asked.set(file, answer);
      return answer;
    };
  };
  const exactly = once('exactly', weigh);
  const roughly = once('roughly', weighRoughly);
  return async (file, enough = 0) => {
    if (enough > 0) {
      const rough = await roughly(file);
      if (rough <= enough) return rough;
    }
    return exactly(file);
  };
}

/** @returns null when there is no such file */
async function unlessMissing<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? '')) return null;
    throw error;
  }
}

const NAMED_BY_CONTENT = /^(media|_astro)\//;
/** Of a site with thousands of pages, some hundred publishes. */
const MOST_KNOWN = 100_000;

async function sha256Of(place: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(place))
    .digest('hex');
}
