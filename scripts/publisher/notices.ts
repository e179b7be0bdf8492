import { z } from 'zod';

/** What happened in the cms. `entry.update` is sent only for types without draft and publish. */
export const noticeTypes = [
  'entry.publish',
  'entry.unpublish',
  'entry.delete',
  'entry.update',
  'media.update',
  'media.delete',
] as const;

const noticeSchema = z.object({
  id: z.string(),
  type: z.string(),
  uid: z.string(),
  documentId: z.string(),
  title: z.string(),
  /** ISO 8601. */
  receivedAt: z.string(),
});

/** An accepted notice: a hint that something changed. What exactly, the build reads anew. */
export type Notice = z.infer<typeof noticeSchema>;

export const noticeStateSchema = z.object({
  version: z.literal(1),
  /** Accepted and not yet live, oldest first. */
  waiting: z.array(noticeSchema),
  /** Ids that were accepted lately, so that a repeated one is known; receivedAt is ISO 8601. */
  seen: z.array(z.object({ id: z.string(), receivedAt: z.string() })),
  /** Why to build although no notice waits; null when there is no reason. */
  buildAsked: z.string().nullable(),
});

/** All that the publisher must not forget. */
export type NoticeState = z.infer<typeof noticeStateSchema>;

export const emptyState: NoticeState = { version: 1, waiting: [], seen: [], buildAsked: null };

/**
 * How long an id is remembered. A notice older than five minutes is refused by its time stamp, so
 * an hour leaves room for clocks that differ; a sender that repeats later causes a needless build,
 * nothing worse.
 */
const memory = 60 * 60 * 1000;

/** @returns null when a notice with this id was accepted before */
export function acceptNotice(state: NoticeState, notice: Notice): NoticeState | null {
  if (isKnown(state, notice.id)) return null;
  const oldest = Date.parse(notice.receivedAt) - memory;
  return {
    ...state,
    waiting: [...state.waiting, notice],
    seen: [
      ...state.seen.filter((each) => Date.parse(each.receivedAt) > oldest),
      { id: notice.id, receivedAt: notice.receivedAt },
    ],
  };
}

export function isKnown(state: NoticeState, id: string): boolean {
  return state.seen.some((each) => each.id === id) || state.waiting.some((each) => each.id === id);
}

/**
 * The state after a build that began with `built` is live: those wait no more. Notices accepted
 * meanwhile stay.
 *
 * @param buildAsked the reason the build began with, if any
 */
export function settle(
  state: NoticeState,
  built: readonly Notice[],
  buildAsked: string | null,
): NoticeState {
  const ids = new Set(built.map((notice) => notice.id));
  return {
    ...state,
    waiting: state.waiting.filter((notice) => !ids.has(notice.id)),
    buildAsked: state.buildAsked === buildAsked ? null : state.buildAsked,
  };
}
