import { join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { describeFault } from './describe-fault.ts';
import { borrowEarlierAssets, lenders } from './earlier-assets.ts';
import { forgetHeldBack, holdBack } from './held-back.ts';
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

interface RolledBack {
  /** What was live before, null when nothing was. */
  readonly from: string | null;
  readonly to: string;
  /**
   * Whether it stays until something is published. No, when it is the newest release there is, and
   * when the disk had no room to write that down.
   */
  readonly held: boolean;
}

/**
 * Makes an earlier (or, by name, any kept) release live in one step, and keeps the publisher from
 * leaving it by itself: see held-back.ts. The next publish goes forward again: it builds from what
 * the panel holds.
 *
 * @throws NoSuchRelease; LockHeld when a release is being made and takes longer than a minute
 */
export async function rollBack(
  data: DataFolder,
  wanted: string | null,
  log: (line: string) => void,
): Promise<RolledBack> {
  const lock = await takeLock(data.releasesLock, { why: 'roll back', patience: 60_000, log });
  try {
    const names = (await readReleases(data)).map((release) => release.name);
    const from = await currentName(data);
    const to = rollBackTarget(names, from, wanted);
    await borrowEarlierAssets(data, join(data.releases, to), lenders(names, to, from)).catch(
      // On a full disk going back matters more than the styles of a page in an old tab.
      (error: unknown) => log(`assets of other releases were not lent: ${describeFault(error)}`),
    );
    // Before the switch: a record of a release that is not live counts for nothing.
    const held = to !== names.at(-1) && (await tryToHold(data, to, log));
    await switchCurrent(data, to);
    if (!held) await forgetHeldBack(data);
    await logRelease(data, `rolled-back ${to} before=${from ?? 'none'}`, log);
    return { from, to, held };
  } finally {
    await lock.release();
  }
}

/** On a full disk going back matters more than staying there. */
async function tryToHold(
  data: DataFolder,
  name: string,
  log: (line: string) => void,
): Promise<boolean> {
  try {
    await holdBack(data, { name, since: new Date().toISOString() });
    return true;
  } catch (error) {
    log(`it could not be written down that ${name} shall stay: ${describeFault(error)}`);
    return false;
  }
}
