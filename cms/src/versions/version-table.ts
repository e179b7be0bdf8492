import type { Core } from '@strapi/strapi';
import { isPlainEntry, type PlainEntry } from '../publishing-rules/plain-entry';
import {
  type Deed,
  type EntryKey,
  type EntryVersion,
  readEntryVersion,
  readWholeVersion,
  type VersionAction,
  type WholeVersion,
} from './entry-version';

const VERSION = 'api::entry-version.entry-version';
/** Months of work even on a page that is saved daily, and half a megabyte at the most. */
export const MOST_VERSIONS = 50;
/** How long what was deleted can be brought back, in days: what people ask to be gone has to go. */
export const DAYS_AFTER_DELETION = 90;
const DAY = 24 * 60 * 60 * 1000;
const ALL_BUT_CONTENT = [
  'id',
  'entryType',
  'entryId',
  'title',
  'action',
  'madeAt',
  'madeBy',
  'wentOutAt',
  'wentOutBy',
  'deletedAt',
  'deletedBy',
  'contentHash',
  'changed',
];

/** A version that is to be kept. */
export interface NewVersion {
  readonly entry: EntryKey;
  readonly title: string;
  readonly action: VersionAction;
  readonly made: Deed;
  readonly contentHash: string;
  readonly content: PlainEntry;
  readonly changed: readonly string[];
}

/** The table of versions; each call joins the transaction that runs, if one does. */
export interface VersionTable {
  /** The versions of an entry, the last first. */
  ofEntry(entry: EntryKey): Promise<EntryVersion[]>;
  /** One version of an entry; null when there is none of this id. */
  find(entry: EntryKey, id: number): Promise<WholeVersion | null>;
  /** The last version of an entry; null when none was kept. */
  latest(entry: EntryKey): Promise<WholeVersion | null>;
  /** Keeps a version, and forgets those beyond the limit. */
  add(version: NewVersion): Promise<void>;
  markWentOut(version: EntryVersion, deed: Deed): Promise<void>;
  markDeleted(version: EntryVersion, deed: Deed): Promise<void>;
  /** The entry is there again. */
  unmarkDeleted(entry: EntryKey): Promise<void>;
  /** The last version of each deleted entry, the last deleted first. */
  deleted(): Promise<EntryVersion[]>;
  /** Forgets what was deleted too long ago. */
  prune(now: number): Promise<void>;
}

/** The versions kept by a running Strapi. */
export function openVersions(strapi: Core.Strapi): VersionTable {
  // Looked up on each use: the tables exist only once the database is up.
  const rows = () => strapi.db.query(VERSION);
  const keyOf = ({ uid, documentId }: EntryKey) => ({ entryType: uid, entryId: documentId });
  const list = async (query: object): Promise<EntryVersion[]> =>
    (await rows().findMany({ ...query, select: ALL_BUT_CONTENT })).map(readEntryVersion);
  const first = async (query: object): Promise<WholeVersion | null> => {
    const [row] = await rows().findMany({ ...query, limit: 1 });
    return row === undefined ? null : readWholeVersion(row);
  };
  const ofEntry = (entry: EntryKey) => list({ where: keyOf(entry), orderBy: { id: 'desc' } });

  async function forgetBeyondLimit(entry: EntryKey): Promise<void> {
    const versions = await ofEntry(entry);
    const lastOut = versions.find(({ wentOut }) => wentOut !== null);
    const tooMany = versions.slice(MOST_VERSIONS).filter(({ id }) => id !== lastOut?.id);
    if (tooMany.length === 0) return;
    await rows().deleteMany({ where: { id: { $in: tooMany.map(({ id }) => id) } } });
  }

  return {
    ofEntry,
    find: (entry, id) => first({ where: { ...keyOf(entry), id } }),
    latest: (entry) => first({ where: keyOf(entry), orderBy: { id: 'desc' } }),
    async add({ entry, title, action, made, contentHash, content, changed }) {
      await rows().create({
        data: {
          ...keyOf(entry),
          title,
          action,
          madeAt: new Date(made.at),
          madeBy: made.by,
          contentHash,
          content,
          changed,
        },
      });
      await forgetBeyondLimit(entry);
    },
    async markWentOut({ id }, { at, by }) {
      await rows().update({ where: { id }, data: { wentOutAt: new Date(at), wentOutBy: by } });
    },
    async markDeleted({ id }, { at, by }) {
      await rows().update({ where: { id }, data: { deletedAt: new Date(at), deletedBy: by } });
    },
    async unmarkDeleted(entry) {
      await rows().updateMany({
        where: { ...keyOf(entry), deletedAt: { $notNull: true } },
        data: { deletedAt: null, deletedBy: null },
      });
    },
    deleted: () =>
      list({ where: { deletedAt: { $notNull: true } }, orderBy: { deletedAt: 'desc' } }),
    async prune(now) {
      const before = new Date(now - DAYS_AFTER_DELETION * DAY);
      const gone: unknown[] = await rows().findMany({
        select: ['entryType', 'entryId'],
        where: { deletedAt: { $lt: before } },
      });
      for (const { entryType, entryId } of gone.filter(isPlainEntry)) {
        await rows().deleteMany({ where: { entryType, entryId } });
      }
    },
  };
}
