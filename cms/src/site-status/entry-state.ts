import type { OutboxNotice } from './outbox-notices';
import type { Attempt, PublisherAnswer, PublisherStatus } from './publisher-status';

/** What a change is to bring about: the entry is shown as it is now, or it is shown no longer. */
export type Goal = 'show' | 'remove';
export type Step = 'noted' | 'queued' | 'building' | 'checking' | 'releasing';
export type Failure = Pick<Attempt, 'kind' | 'reason' | 'findings'>;

/** Where an entry stands on its way to the visitors. */
export type EntryState =
  | { readonly is: 'draft' }
  | { readonly is: 'under-way'; readonly goal: Goal; readonly step: Step }
  | {
      readonly is: 'live';
      readonly goal: Goal;
      /** Milliseconds since 1970; null when nobody remembers. */
      readonly since: number | null;
      /** From the change in the panel; null when nobody remembers. */
      readonly seconds: number | null;
    }
  /** Built elsewhere; from here nobody sees how that goes on. */
  | { readonly is: 'handed-over'; readonly goal: Goal; readonly since: number }
  /** An administrator went back to a release that does not show it. */
  | { readonly is: 'rolled-back'; readonly goal: Goal; readonly since: number }
  | {
      readonly is: 'failed';
      readonly goal: Goal;
      readonly failure: Failure;
      /** The publisher tries again by itself. */
      readonly again: boolean;
    }
  /** The publisher does not take the notice: a secret or an address is set wrong. */
  | { readonly is: 'not-accepted'; readonly goal: Goal }
  | {
      readonly is: 'unknown';
      readonly why: Extract<PublisherAnswer, { ok: false }>['why'];
    };

/**
 * Joins what the panel knows of an entry with what the publisher says. What the publisher has is
 * later than what the outbox holds, which is read first: it counts where both speak of a notice.
 *
 * @param published whether the database has a published version
 * @param notice the entry's last one
 */
export function stateOfEntry(
  published: boolean,
  notice: OutboxNotice | null,
  answer: PublisherAnswer,
): EntryState {
  if (notice === null && !published) return { is: 'draft' };
  if (!answer.ok) return { is: 'unknown', why: answer.why };
  const { status } = answer;
  if (notice === null) return settled(status, 'show', null);

  const goal = goalOf(notice.type);
  const { messageId: id } = notice;
  if (status.entry?.id === id) return settled(status, goal, notice.at);
  if (status.running?.notices.includes(id)) {
    return { is: 'under-way', goal, step: stepOf(status.state) };
  }
  if (status.waiting.some((each) => each.id === id)) {
    const last = status.history[0];
    return last?.outcome === 'failed' && last.notices.includes(id)
      ? { is: 'failed', goal, failure: last, again: status.state === 'waiting' }
      : { is: 'under-way', goal, step: 'queued' };
  }
  if (notice.state === 'refused') return { is: 'not-accepted', goal };
  if (notice.state === 'pending') return { is: 'under-way', goal, step: 'noted' };
  // Accepted and settled, and the publisher has lost its memory of that.
  return { is: 'live', goal, since: null, seconds: null };
}

/** What a notice of this type is to bring about. */
export function goalOf(type: string): Goal {
  return type === 'entry.unpublish' || type === 'entry.delete' ? 'remove' : 'show';
}

/** Whether something will change without anybody's doing, so that it is worth asking again soon. */
export function isBusy(state: EntryState): boolean {
  return state.is === 'under-way' || (state.is === 'failed' && state.again);
}

/** Whether visitors may find some version of the entry at its address. */
export function isVisible(state: EntryState, answer: PublisherAnswer): boolean {
  if (state.is === 'live') return state.goal === 'show';
  if (state.is === 'draft' || state.is === 'unknown' || !answer.ok) return false;
  const { entry } = answer.status;
  return entry != null && goalOf(entry.type) === 'show';
}

function settled(status: PublisherStatus, goal: Goal, changedAt: number | null): EntryState {
  const { entry, heldBack } = status;
  if (entry == null) return { is: 'live', goal, since: null, seconds: null };
  const since = Date.parse(entry.liveAt);
  if (entry.release === null) return { is: 'handed-over', goal, since };
  // Names begin with their moment and sort by it.
  if (heldBack !== null && entry.release > heldBack.name) {
    return { is: 'rolled-back', goal, since: Date.parse(heldBack.since) };
  }
  // Two machines may have clocks that differ.
  const seconds = changedAt === null ? null : Math.max(0, since - changedAt) / 1000;
  return { is: 'live', goal, since, seconds };
}

function stepOf(state: PublisherStatus['state']): Step {
  return state === 'checking' || state === 'releasing' ? state : 'building';
}
