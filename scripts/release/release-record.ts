import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../environment/data-folder.ts';
import { faultCode } from './describe-fault.ts';
import { releaseNamePattern } from './release-name.ts';

const recordSchema = z.object({
  name: z.string().regex(releaseNamePattern),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  pages: z.int().nonnegative(),
  files: z.int().nonnegative(),
  /** SHA-256 over the paths and contents of the built files, in hex. */
  treeHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ids of the notices that led to this release. */
  notices: z.array(z.string()),
});

/** What release.json says of a release. */
export type ReleaseRecord = z.infer<typeof recordSchema>;

interface LiveRelease extends ReleaseRecord {
  /** When `current` was set to it, ISO 8601. */
  readonly releasedAt: string;
}

/**
 * All whole releases, oldest first. Folders with other names, and folders whose release.json
 * cannot be read, are not ours to judge and are left out.
 */
export async function readReleases(data: DataFolder): Promise<ReleaseRecord[]> {
  const names = await readdir(data.releases).catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return [];
    throw error;
  });
  const records: ReleaseRecord[] = [];
  for (const name of names.filter((each) => releaseNamePattern.test(each)).sort()) {
    const record = await readRecord(data, name);
    if (record !== null) records.push(record);
  }
  return records;
}

/** The name `current` points to, or null when there is no such link or it points elsewhere. */
export async function currentName(data: DataFolder): Promise<string | null> {
  try {
    const name = basename(await readlink(data.current));
    return releaseNamePattern.test(name) ? name : null;
  } catch (error) {
    // EINVAL: it is no link.
    if (['ENOENT', 'EINVAL'].includes(faultCode(error) ?? '')) return null;
    throw error;
  }
}

/** The release that is live, or null when there is none or its folder is not whole. */
export async function liveRelease(data: DataFolder): Promise<LiveRelease | null> {
  const name = await currentName(data);
  if (name === null) return null;
  const record = await readRecord(data, name);
  if (record === null) return null;
  const { mtime } = await lstat(data.current);
  return { ...record, releasedAt: mtime.toISOString() };
}

async function readRecord(data: DataFolder, name: string): Promise<ReleaseRecord | null> {
  try {
    const text = await readFile(join(data.releases, name, 'release.json'), 'utf8');
    const record = recordSchema.safeParse(JSON.parse(text));
    return record.success && record.data.name === name ? record.data : null;
  } catch {
    return null;
  }
}
