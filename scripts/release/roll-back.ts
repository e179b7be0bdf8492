import { join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { describeFault } from './describe-fault.ts';
import { borrowEarlierAssets, lenders } from './earlier-assets.ts';
import { takeLock } from './lock.ts';
import { logRelease } from './log.ts';
import { currentName, readReleases } from './release-record.ts';
import { switchCurrent } from './switch-current.ts';

/** There is no such release to go back to. The message lists those there are. */
export class NoSuchRelease extends Error {
  override name = 'NoSuchRelease';
}

/**
 * Which release to make live.
 *
 * @param names all releases, oldest first
 * @param live the one that is live, null when there is none
 * @param wanted a name; null means the one made before the live one
 * @throws NoSuchRelease listing what there is
 */
export function rollBackTarget(
  names: readonly string[],
  live: string | null,
  wanted: string | null,
): string {
  const target =
    wanted === null
      ? names.filter((name) => live === null || name < live).at(-1)
      : names.find((name) => name === wanted);
  if (target !== undefined) return target;
  const problem =
    wanted === null ? 'there is no release before the live one' : `there is no release ${wanted}`;
  const list = names.map((name) => `  ${name}${name === live ? '  (live)' : ''}`).join('\n');
  throw new NoSuchRelease(
    names.length === 0 ? `${problem}, nor any other` : `${problem}; these are kept:\n${list}`,
  );
}

/**
 * Makes an earlier (or, by name, any kept) release live in one step.
 *
 * The next publish goes forward again: it builds from what the panel holds.
 *
 * @returns the names before and after
 * @throws NoSuchRelease; LockHeld when a release is being made and takes longer than a minute
 */
export async function rollBack(
  data: DataFolder,
  wanted: string | null,
  log: (line: string) => void,
): Promise<{ from: string | null; to: string }> {
  const lock = await takeLock(data.releasesLock, { why: 'roll back', patience: 60_000, log });
  try {
    const names = (await readReleases(data)).map((release) => release.name);
    const from = await currentName(data);
    const to = rollBackTarget(names, from, wanted);
    await borrowEarlierAssets(data, join(data.releases, to), lenders(names, to, from)).catch(
      // On a full disk going back matters more than the styles of a page in an old tab.
      (error: unknown) => log(`assets of other releases were not lent: ${describeFault(error)}`),
    );
    await switchCurrent(data, to);
    await logRelease(data, `rolled-back ${to} before=${from ?? 'none'}`, log);
    return { from, to };
  } finally {
    await lock.release();
  }
}
