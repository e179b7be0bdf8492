import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { describeFault, faultCode } from '../release/describe-fault.ts';
import { writeDurably } from '../release/durable-file.ts';
import type { Notice } from './notices.ts';

const liveNoticeSchema = z.object({
  id: z.string(),
  type: z.string(),
  uid: z.string(),
  documentId: z.string(),
  /** ISO 8601. */
  liveAt: z.string(),
  /** The release that shows it; null when it was handed over to be built elsewhere. */
  release: z.string().nullable(),
});

/** A notice that is settled: since when visitors see what it told of, and in which release. */
export type LiveNotice = z.infer<typeof liveNoticeSchema>;

/** Where and since when a notice is live. */
export type Placed = Pick<LiveNotice, 'liveAt' | 'release'>;

/** An entry is told of by its last notice only; this many entries are remembered. */
const kept = 2000;

/**
 * The memory with more notices in it, newest first. Each entry keeps its last notice alone. A notice
 * that is known already keeps its first moment: after a crash the same one may be settled again.
 *
 * @param fresh in the order of their arrival
 */
export function rememberLive(
  known: readonly LiveNotice[],
  fresh: readonly LiveNotice[],
): LiveNotice[] {
  const ids = new Set(known.map(({ id }) => id));
  const seen = new Set<string>();
  const newest = [...fresh.filter(({ id }) => !ids.has(id)).reverse(), ...known];
  return newest
    .filter(({ uid, documentId }) => {
      const entry = `${uid} ${documentId}`;
      if (seen.has(entry)) return false;
      seen.add(entry);
      return true;
    })
    .slice(0, kept);
}

/** The memory of what went live when, on the disk. */
export interface LiveNotices {
  /** The last settled notice of an entry, or null when none is remembered. */
  of(uid: string, documentId: string): LiveNotice | null;
  /** Waits for the disk; when it cannot be written, that is told and it counts until the end. */
  add(notices: readonly Notice[], place: (notice: Notice) => Placed): Promise<void>;
}

/**
 * Opens `live-notices.json`. It only informs: when it cannot be read or written, that is told, and
 * publishing goes on.
 */
export async function openLiveNotices(
  folder: string,
  log: (line: string) => void,
): Promise<LiveNotices> {
  const path = join(folder, 'live-notices.json');
  let known = await read(path, log);
  return {
    of: (uid, documentId) =>
      known.find((each) => each.uid === uid && each.documentId === documentId) ?? null,
    add: async (notices, place) => {
      if (notices.length === 0) return;
      known = rememberLive(
        known,
        notices.map((notice) => {
          const { id, type, uid, documentId } = notice;
          return { id, type, uid, documentId, ...place(notice) };
        }),
      );
      await writeDurably(path, `${JSON.stringify(known)}\n`).catch((error: unknown) =>
        log(`${path} could not be written: ${describeFault(error)}`),
      );
    },
  };
}

async function read(path: string, log: (line: string) => void): Promise<LiveNotice[]> {
  try {
    return z.array(liveNoticeSchema).parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') log(`${path} cannot be read; it begins anew`);
    return [];
  }
}
