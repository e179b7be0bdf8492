import type { Core } from '@strapi/strapi';
import { subjectKey } from '../outbox/notice';
import {
  entryOf,
  isPlainEntry,
  momentOf,
  type PlainEntry,
  textOf,
} from '../publishing-rules/plain-entry';
import type { EntryKey } from './ask-publisher';

const NOTICE = 'api::notice.notice';
/** More than ten releases of a busy day name; the rest is counted, not named. */
const MOST_LOOKED_UP = 500;
/** The panel names a few and counts the rest: after a long outage there are many. */
const MOST_UNSENT = 500;

/** A notice as the outbox keeps it (for thirty days after its delivery). */
export interface OutboxNotice {
  readonly messageId: string;
  readonly type: string;
  readonly title: string;
  /** When the change was made, in milliseconds since 1970. */
  readonly at: number;
  readonly state: 'pending' | 'delivered' | 'refused';
  readonly attempts: number;
  /** Whose change it was; null when nobody was logged in, or it was not written down. */
  readonly author: string | null;
}

/** The last notice of an entry; null when the outbox has none (any more). */
export async function lastNoticeOf(
  strapi: Core.Strapi,
  entry: EntryKey,
): Promise<OutboxNotice | null> {
  const row: unknown = await strapi.db
    .query(NOTICE)
    .findOne({ where: { subject: subjectKey(entry) }, orderBy: { id: 'desc' } });
  return isPlainEntry(row) ? readRow(row) : null;
}

/** The notices with these ids, as far as they are still kept. */
export async function noticesWith(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<OutboxNotice[]> {
  const messageId = { $in: ids.slice(0, MOST_LOOKED_UP) };
  return readRows(await strapi.db.query(NOTICE).findMany({ where: { messageId } }));
}

/** The first notices that the publisher has not accepted yet, oldest first. */
export async function unsentNotices(strapi: Core.Strapi): Promise<OutboxNotice[]> {
  const where = { state: { $ne: 'delivered' } };
  return readRows(
    await strapi.db.query(NOTICE).findMany({ where, orderBy: { id: 'asc' }, limit: MOST_UNSENT }),
  );
}

function readRows(rows: unknown[]): OutboxNotice[] {
  return rows.filter(isPlainEntry).map(readRow);
}

function readRow(row: PlainEntry): OutboxNotice {
  const payload = entryOf(row, 'payload') ?? {};
  const state = textOf(row, 'state');
  return {
    messageId: textOf(row, 'messageId'),
    type: textOf(row, 'type'),
    title: textOf(entryOf(payload, 'data') ?? {}, 'title'),
    at: momentOf(payload, 'timestamp') ?? 0,
    state: state === 'pending' || state === 'refused' ? state : 'delivered',
    attempts: Number(row['attempts'] ?? 0),
    author: textOf(row, 'author') || null,
  };
}
