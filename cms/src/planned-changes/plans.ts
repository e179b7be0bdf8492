import type { Core } from '@strapi/strapi';
import {
  type EntryKey,
  type PlannedAction,
  type PlannedChange,
  readPlannedChange,
} from './planned-change';

const PLAN = 'api::planned-change.planned-change';
const KEPT_AFTER_SETTLING = 30 * 24 * 60 * 60 * 1000;

/** The table of planned changes; each call joins the transaction that runs, if one does. */
export interface Plans {
  /** What is planned for an entry, and how its last plans ended; at most one row per action. */
  ofEntry(entry: EntryKey): Promise<PlannedChange[]>;
  all(): Promise<PlannedChange[]>;
  /** The planned change whose turn comes first; null when nothing is planned. */
  next(): Promise<PlannedChange | null>;
  /** Plans a change in the place of an earlier plan of the same action. */
  put(
    plan: Pick<PlannedChange, 'entry' | 'title' | 'action' | 'dueAt' | 'plannedBy'>,
  ): Promise<void>;
  /** Forgets the plan of an action, whatever became of it. */
  remove(entry: EntryKey, action: PlannedAction): Promise<void>;
  /** Forgets the plan of an action that a person took by hand; what was done is kept. */
  removeFulfilled(entry: EntryKey, action: PlannedAction): Promise<void>;
  /** Forgets everything about an entry that is no more. */
  removeAll(entry: EntryKey): Promise<void>;
  /** Forgets plans of an entry that were due up to a moment and are overtaken by a later one. */
  removeOvertaken(plan: PlannedChange): Promise<void>;
  /**
   * Marks a due change as done. Two processes that do so at once wait for each other in the database.
   * @returns false when it is not to be made any more: another process made it, or somebody moved it
   */
  take(plan: PlannedChange, now: number): Promise<boolean>;
  refuse(plan: PlannedChange, reasons: readonly string[], now: number): Promise<void>;
  /** Puts a change off after trouble that may pass. */
  postpone(plan: PlannedChange, until: number): Promise<void>;
  /** Forgets what was done more than thirty days ago. What was refused stays until a person saw it. */
  prune(now: number): Promise<void>;
}

/** The plans of a running Strapi. */
export function openPlans(strapi: Core.Strapi): Plans {
  // Looked up on each use: the tables exist only once the database is up.
  const rows = () => strapi.db.query(PLAN);
  const keyOf = ({ uid, documentId }: EntryKey) => ({ entryType: uid, entryId: documentId });
  const read = async (query: object): Promise<PlannedChange[]> =>
    (await rows().findMany(query)).map(readPlannedChange);
  // A plan that is moved gets a row of its own, so the id tells which one was read.
  const asItWas = ({ id }: PlannedChange) => ({ id, state: 'planned' });

  return {
    ofEntry: (entry) => read({ where: keyOf(entry), orderBy: { id: 'asc' } }),
    all: () => read({ orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] }),
    async next() {
      const [first] = await read({
        where: { state: 'planned' },
        orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
        limit: 1,
      });
      return first ?? null;
    },
    async put({ entry, title, action, dueAt, plannedBy }) {
      await strapi.db.transaction(async () => {
        await rows().deleteMany({ where: { ...keyOf(entry), action } });
        await rows().create({
          data: {
            ...keyOf(entry),
            title,
            action,
            plannedBy,
            dueAt: new Date(dueAt),
            nextAttemptAt: new Date(dueAt),
            state: 'planned',
            attempts: 0,
          },
        });
      });
    },
    async remove(entry, action) {
      await rows().deleteMany({ where: { ...keyOf(entry), action } });
    },
    async removeFulfilled(entry, action) {
      await rows().deleteMany({ where: { ...keyOf(entry), action, state: { $ne: 'done' } } });
    },
    async removeAll(entry) {
      await rows().deleteMany({ where: keyOf(entry) });
    },
    async removeOvertaken({ id, entry, dueAt }) {
      await rows().deleteMany({
        where: {
          ...keyOf(entry),
          id: { $ne: id },
          state: 'planned',
          dueAt: { $lte: new Date(dueAt) },
        },
      });
    },
    async take(plan, now) {
      const { count } = await rows().updateMany({
        where: asItWas(plan),
        data: { state: 'done', settledAt: new Date(now) },
      });
      return count > 0;
    },
    async refuse(plan, reasons, now) {
      await rows().updateMany({
        where: asItWas(plan),
        data: { state: 'refused', reasons: JSON.stringify(reasons), settledAt: new Date(now) },
      });
    },
    async postpone(plan, until) {
      await rows().updateMany({
        where: asItWas(plan),
        data: { attempts: plan.attempts + 1, nextAttemptAt: new Date(until) },
      });
    },
    async prune(now) {
      const before = new Date(now - KEPT_AFTER_SETTLING);
      await rows().deleteMany({ where: { state: 'done', settledAt: { $lt: before } } });
    },
  };
}
