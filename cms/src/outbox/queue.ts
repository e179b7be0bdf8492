import type { Core } from '@strapi/strapi';
import { isPlainEntry, momentOf, numberOf, textOf } from '../publishing-rules/plain-entry';
import type { Verdict } from './answer';
import { ANSWER_TIMEOUT } from './deliver';
import type { WaitingRow } from './next-step';
import { type Notice, subjectKey } from './notice';

const NOTICE = 'api::notice.notice';
/** A claim outlives the longest attempt, so that no two processes send a row at once. */
const CLAIM = ANSWER_TIMEOUT + 2_000;
const KEPT_AFTER_DELIVERY = 30 * 24 * 60 * 60 * 1000;

/** A stored notice that this process has claimed for sending. */
export type ClaimedNotice = {
  id: number;
  messageId: string;
  type: string;
  payload: unknown;
  attempts: number;
};

/** The rows of the outbox in the database of the content. */
export type Queue = {
  /**
   * Stores a notice in the transaction that runs, if one does.
   * @param author whose change it is, for the panel alone: it is not sent; null when nobody's
   */
  add(notice: Notice, at: Date, author: string | null): Promise<void>;
  oldestPending(): Promise<WaitingRow | null>;
  earliestRefused(): Promise<WaitingRow | null>;
  /** Takes a row for this process alone; null when another one was quicker. */
  claim(id: number, now: Date): Promise<ClaimedNotice | null>;
  /** Records how an attempt ended and lets the row go. */
  settle(id: number, attempts: number, verdict: Verdict, now: Date): Promise<void>;
  /**
   * Makes every waiting row due: after a restart nobody should sit out an old pause. SQLite serves one
   * panel alone, so a claim that stands there is of a process that died.
   */
  wakeAll(now: Date): Promise<void>;
  /**
   * Makes every pending row due and its pauses begin anew: somebody changed something just now and must
   * not sit out the pause of an outage long past. A row that another sender has stays with it.
   */
  hurry(now: Date): Promise<void>;
  /** Forgets what was delivered more than thirty days ago. */
  prune(now: Date): Promise<void>;
};

/** The outbox of a running Strapi. */
export function openQueue(strapi: Core.Strapi): Queue {
  // Looked up on each use: the tables exist only once the database is up.
  const rows = () => strapi.db.query(NOTICE);

  const first = async (state: string, orderBy: { [column: string]: 'asc' }) => {
    const row: unknown = await rows().findOne({ where: { state }, orderBy });
    return isPlainEntry(row)
      ? {
          id: Number(row['id']),
          nextAttemptAt: momentOf(row, 'nextAttemptAt') ?? 0,
          claimedUntil: momentOf(row, 'claimedUntil'),
        }
      : null;
  };

  return {
    async add(notice, at, author) {
      const subject = subjectKey(notice.payload.data);
      await rows().create({
        data: { ...notice, subject, author, state: 'pending', attempts: 0, nextAttemptAt: at },
      });
    },
    oldestPending: () => first('pending', { id: 'asc' }),
    earliestRefused: () => first('refused', { nextAttemptAt: 'asc' }),
    async claim(id, now) {
      const { count } = await rows().updateMany({
        where: {
          id,
          state: { $ne: 'delivered' },
          $or: [{ claimedUntil: { $null: true } }, { claimedUntil: { $lte: now } }],
        },
        data: { claimedUntil: new Date(now.getTime() + CLAIM) },
      });
      const row: unknown = count === 0 ? null : await rows().findOne({ where: { id } });
      if (!isPlainEntry(row)) return null;
      return {
        id,
        messageId: textOf(row, 'messageId'),
        type: textOf(row, 'type'),
        payload: row['payload'],
        attempts: numberOf(row, 'attempts') ?? 0,
      };
    },
    async settle(id, attempts, verdict, now) {
      const data =
        verdict.outcome === 'delivered'
          ? { state: 'delivered', deliveredAt: now, lastError: null }
          : {
              state: verdict.outcome === 'refused' ? 'refused' : 'pending',
              nextAttemptAt: new Date(now.getTime() + verdict.pause),
              lastError: verdict.reason,
            };
      await rows().update({ where: { id }, data: { ...data, attempts, claimedUntil: null } });
    },
    async wakeAll(now) {
      const alone = strapi.db.getInfo().client === 'sqlite';
      await rows().updateMany({
        where: { state: { $ne: 'delivered' } },
        data: { nextAttemptAt: now, ...(alone ? { claimedUntil: null } : {}) },
      });
    },
    async hurry(now) {
      await rows().updateMany({
        where: { state: 'pending', nextAttemptAt: { $gt: now } },
        data: { nextAttemptAt: now, attempts: 0 },
      });
    },
    async prune(now) {
      const before = new Date(now.getTime() - KEPT_AFTER_DELIVERY);
      await rows().deleteMany({ where: { state: 'delivered', deliveredAt: { $lt: before } } });
    },
  };
}
