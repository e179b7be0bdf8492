import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../environment/data-folder.ts';
import type { AcceptedDrop } from './decide-release.ts';
import { writeDurably } from './durable-file.ts';
import { liveRelease } from './release-record.ts';

const schema = z.object({
  name: z.string(),
  /** ISO 8601. */
  since: z.iso.datetime(),
});

/** The release somebody went back to, and when. It is kept until something is published. */
export type HeldBack = z.infer<typeof schema>;

const place = (data: DataFolder) => join(data.publisher, 'held-back.json');

/**
 * The record that holds the live release, or null when nothing does.
 *
 * A record speaks of one release: it counts for nothing once another is live, so one that a
 * crash left behind does no harm. Somebody who accepts a fall of pages from the held release
 * (accept-drop) wishes to leave it, just as somebody who publishes does.
 *
 * @param live name of the live release
 */
export function holding(
  record: HeldBack | null,
  live: string | null,
  accepted: AcceptedDrop | null,
): HeldBack | null {
  return record !== null && record.name === live && accepted?.liveRelease !== live ? record : null;
}

/** The release that is held back now, or null. When that cannot be read, nothing is held. */
export async function heldBackRelease(
  data: DataFolder,
  accepted: AcceptedDrop | null,
): Promise<HeldBack | null> {
  const record = await readHeldBack(data);
  if (record === null) return null;
  const live = await liveRelease(data).catch(() => null);
  return holding(record, live?.name ?? null, accepted);
}

/** What was written down last, or null; see holding() for whether it counts. */
export async function readHeldBack(data: DataFolder): Promise<HeldBack | null> {
  try {
    const read = schema.safeParse(JSON.parse(await readFile(place(data), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** @throws when it could not be written */
export async function holdBack(data: DataFolder, record: HeldBack): Promise<void> {
  await mkdir(data.publisher, { recursive: true });
  await writeDurably(place(data), `${JSON.stringify(record)}\n`);
}

/** Lets the site go forward again. */
export async function forgetHeldBack(data: DataFolder): Promise<void> {
  await rm(place(data), { force: true });
}
