import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DataFolder } from '../environment/data-folder.ts';
import type { BuiltFile, LinkedFiles } from './built-files.ts';
import { countPages, treeHash, writeChecksums } from './built-files.ts';
import { compressSite } from './compress.ts';
import type { AcceptedDrop } from './decide-release.ts';
import { decideRelease } from './decide-release.ts';
import { describeFault } from './describe-fault.ts';
import { flush, flushSync, writeDurably } from './durable-file.ts';
import { borrowEarlierAssets, lenders } from './earlier-assets.ts';
import type { HeldBack } from './held-back.ts';
import { forgetHeldBack, holding, readHeldBack } from './held-back.ts';
import { takeLock } from './lock.ts';
import { logRelease } from './log.ts';
import { releasesToRemove, removeReleases } from './prune.ts';
import { pruneCompressed } from './prune-compressed.ts';
import { readRedirects, redirectsForNginx } from './redirects.ts';
import { releaseMoment, releaseName } from './release-name.ts';
import type { ReleaseRecord } from './release-record.ts';
import { liveRelease, readReleases } from './release-record.ts';
import { shareUnchanged } from './share-unchanged.ts';
import { switchCurrent } from './switch-current.ts';

/** In between the process answers whoever asks it something. */
const FLUSHED_AT_ONCE = 50;

/** A built and checked site, somewhere in the data folder's work folder. */
interface SiteToPublish {
  /** Becomes part of the release: afterwards it is gone from here. */
  readonly siteFolder: string;
  readonly files: readonly BuiltFile[];
  /** Of the files those a build has linked to a release. */
  readonly linked: LinkedFiles;
  /** Ids of the notices this release answers. */
  readonly notices: readonly string[];
  readonly accepted: AcceptedDrop | null;
}

type PublishResult =
  | { readonly outcome: 'released'; readonly name: string; readonly pages: number }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'held-back'; readonly reason: string }
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Turns a built site into the live release, or says why not.
 *
 * A release that somebody went back to while this site was built stays live.
 *
 * Everything is made in the work folder; the release appears in one step, and goes live in one
 * step. Whatever fails before leaves the live release as it is and removes what was half made.
 *
 * @throws with a sentence on what failed (disk full, lock held, a redirect that is none, …)
 */
export async function publishRelease(
  data: DataFolder,
  site: SiteToPublish,
  log: (line: string) => void,
): Promise<PublishResult> {
  const lock = await takeLock(data.releasesLock, { why: 'publish', patience: 60_000, log });
  try {
    const live = await liveRelease(data);
    const held = holding(await readHeldBack(data), live?.name ?? null, site.accepted);
    if (held !== null) return { outcome: 'held-back', reason: heldBackMeanwhile(held) };
    const releases = await readReleases(data);
    const pages = countPages(site.files);
    const built = { pages, treeHash: treeHash(site.files) };
    const decision = decideRelease(built, live, releases, site.accepted);
    if (decision.do === 'nothing') return { outcome: 'unchanged' };
    if (decision.do === 'refuse') return { outcome: 'refused', reason: decision.reason };

    const names = releases.map((release) => release.name);
    const name =
      decision.do === 'switch' ? decision.name : await makeRelease(data, site, live, names);
    try {
      await switchCurrent(data, name);
    } catch (error) {
      if (decision.do === 'publish') await removeReleases(data, [name]);
      throw error;
    }
    await logRelease(
      data,
      `released ${name} pages=${pages} notices=${site.notices.length} before=${live?.name ?? 'none'}`,
      log,
    );
    await tidyUp(data, name, log);
    return { outcome: 'released', name, pages };
  } catch (error) {
    throw new Error(`no release was made: ${describeFault(error)}`, { cause: error });
  } finally {
    await lock.release();
  }
}

function heldBackMeanwhile(held: HeldBack): string {
  return `somebody went back to ${held.name} at ${held.since}, while this was built; it stays until something is published`;
}

async function makeRelease(
  data: DataFolder,
  site: SiteToPublish,
  live: ReleaseRecord | null,
  names: readonly string[],
): Promise<string> {
  const moment = releaseMoment(new Date(), names.at(-1) ?? null);
  const name = releaseName(
    moment,
    randomInt(36 ** 4)
      .toString(36)
      .padStart(4, '0'),
  );
  const draft = join(dirname(site.siteFolder), `release-${name}`);
  const siteFolder = join(draft, 'site');
  try {
    await mkdir(draft, { recursive: true });
    await rename(site.siteFolder, siteFolder);
    const redirects = await readRedirects(siteFolder);
    const from = live && { name: live.name, folder: join(data.releases, live.name) };
    const shared = await shareUnchanged(siteFolder, site.files, from, site.linked, moment);
    const unchanged = { shared, live: from };
    await compressSite(siteFolder, site.files, unchanged, data.compressedCache, moment);
    await borrowEarlierAssets(data, draft, lenders(names, name, live?.name ?? null));
    const record: ReleaseRecord = {
      name,
      createdAt: moment.toISOString(),
      pages: countPages(site.files),
      files: site.files.length,
      treeHash: treeHash(site.files),
      notices: [...site.notices],
    };
    await writeDurably(join(draft, 'redirects.map'), redirectsForNginx(redirects));
    await writeDurably(join(draft, 'files.sha256'), writeChecksums(site.files));
    await writeDurably(join(draft, 'release.json'), `${JSON.stringify(record, null, 2)}\n`);
    await flushFolders(draft, site.files);
    await mkdir(data.releases, { recursive: true });
    await rename(draft, join(data.releases, name));
    await flush(data.releases);
    return name;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Hundreds of them wait longer for their turn than for the disk: so some at once. */
async function flushFolders(draft: string, files: readonly BuiltFile[]): Promise<void> {
  const folders = new Set([draft, join(draft, 'earlier'), join(draft, 'earlier', '_astro')]);
  for (const { path } of files) {
    for (let at = dirname(path); !folders.has(join(draft, 'site', at)); at = dirname(at)) {
      folders.add(join(draft, 'site', at));
    }
  }
  for (const [number, folder] of [...folders].entries()) {
    if (existsSync(folder)) flushSync(folder);
    if (number % FLUSHED_AT_ONCE === 0) await nextTurn();
  }
}

/** The release is live by now: what fails here is told and stops nothing. */
async function tidyUp(data: DataFolder, live: string, log: (line: string) => void): Promise<void> {
  try {
    const names = (await readReleases(data)).map((release) => release.name);
    await removeReleases(data, releasesToRemove(names, live));
    await forgetHeldBack(data);
    await pruneCompressed(data.compressedCache, new Date());
  } catch (error) {
    log(`old releases could not be removed: ${describeFault(error)}`);
  }
}
