import type { DataFolder } from '../environment/data-folder.ts';
import { describeFault } from '../release/describe-fault.ts';
import type { HeldBack } from '../release/held-back.ts';
import { forgetHeldBack } from '../release/held-back.ts';
import { liveRelease, readReleases } from '../release/release-record.ts';
import type { Step } from './build-check-release.ts';
import type { CatchUp } from './catch-up.ts';
import type { History } from './history.ts';
import type { Failed } from './judge-steps.ts';
import type { LiveNotices } from './live-notices.ts';
import type { NoticeStore } from './notice-store.ts';
import type { Notice } from './notices.ts';
import { acceptNotice, isKnown, settle } from './notices.ts';
import type { Result } from './outcome.ts';
import { describeResult, isPassing, toAttempt } from './outcome.ts';
import { retryPause, schedule } from './schedule.ts';
import { StopWatch } from './stop-watch.ts';

/** Makes what is waiting live; see buildCheckRelease() and dispatchToGitHub(). */
export type Publish = (
  notices: readonly string[],
  onStep: (step: Step) => void,
  signal: AbortSignal,
) => Promise<Result>;

interface LoopParts {
  readonly data: DataFolder;
  readonly store: NoticeStore;
  readonly history: History;
  readonly liveNotices: LiveNotices;
  readonly publish: Publish;
  /** Looks, between publishes, at pages the gate has left for later; null when there is no gate here. */
  readonly catchUp: Pick<CatchUp, 'begin' | 'stop'> | null;
  /** The release that must not be left without a new notice, or null; see held-back.ts. */
  readonly heldBack: () => Promise<HeldBack | null>;
  readonly log: (line: string) => void;
}

interface Running {
  step: Step;
  /** When each step began, ISO 8601. */
  readonly begun: Partial<Record<Step, string>>;
  /** Ids of the notices it is for. */
  notices: readonly string[];
  done: Promise<void>;
}

const shownReleases = 10;

const stateOfStep = { build: 'building', check: 'checking', release: 'releasing' } as const;

/**
 * Decides when to publish, one at a time, and keeps account of it. When is said by schedule();
 * notices leave the store only once what they told of is live.
 */
export class PublishingLoop {
  readonly #parts: LoopParts;
  readonly #end = new AbortController();
  #fresh: { firstAt: number; lastAt: number } | null = null;
  #wanted = false;
  #retryAt: number | null = null;
  #failuresInRow = 0;
  #timer: NodeJS.Timeout | null = null;
  #running: Running | null = null;
  #noted: Promise<void> = Promise.resolve();

  constructor(parts: LoopParts) {
    this.#parts = parts;
  }

  /**
   * Keeps a notice and plans a build for it. A release that is held back is let go.
   *
   * @returns false when a notice with this id was accepted before
   * @throws when it could not be written down; it is then not accepted
   */
  async accept(notice: Notice): Promise<boolean> {
    const { store } = this.#parts;
    if (isKnown(store.state(), notice.id)) return false;
    // First: a notice that is kept and still held back, because the publisher died between the
    // two, would wait for another one.
    await this.#letGo();
    const added = await store.change((state) => acceptNotice(state, notice));
    if (!added) return false;
    this.#parts.log(`notice accepted: ${notice.type} "${notice.title}" (${notice.id})`);
    const now = performance.now();
    this.#fresh = { firstAt: this.#fresh?.firstAt ?? now, lastAt: now };
    this.#plan();
    return true;
  }

  /**
   * Publishes as soon as nothing else runs, whether or not a notice waits; not while a release is
   * held back.
   */
  tryNow(why: string): void {
    this.#parts.log(`a build is wanted: ${why}`);
    this.#wanted = true;
    this.#plan();
  }

  /**
   * What /status answers.
   *
   * @param entry of which the last settled notice is asked for; null for none
   */
  async status(entry: { readonly uid: string; readonly documentId: string } | null) {
    const { data, store, history, heldBack, liveNotices } = this.#parts;
    const live = await liveRelease(data);
    const releases = await readReleases(data);
    const attempts = history.attempts();
    return {
      state: this.#state(),
      waiting: store
        .state()
        .waiting.map(({ id, type, title, receivedAt }) => ({ id, type, title, receivedAt })),
      running: this.#running && { begun: this.#running.begun, notices: this.#running.notices },
      heldBack: await heldBack(),
      current: live && { name: live.name, releasedAt: live.releasedAt, pages: live.pages },
      last: attempts[0] ?? null,
      history: attempts,
      releases: releases
        .slice(-shownReleases)
        .reverse()
        .map(({ name, createdAt, pages, notices }) => ({ name, createdAt, pages, notices })),
      ...(entry === null ? {} : { entry: liveNotices.of(entry.uid, entry.documentId) }),
    };
  }

  /** Keeps account of faults that were found on pages which are live. */
  tellFound(failed: Failed): void {
    this.#account(failed, new StopWatch(), []);
  }

  /** Ends what runs and starts nothing more; what waits stays written down. */
  async stop(): Promise<void> {
    this.#end.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#running?.done;
    await this.#parts.catchUp?.stop();
    await this.#noted;
  }

  #state() {
    if (this.#running !== null) return stateOfStep[this.#running.step];
    if (this.#timer !== null) return 'waiting';
    return this.#parts.history.attempts()[0]?.outcome === 'failed' ? 'failed' : 'idle';
  }

  #plan(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#end.signal.aborted) return;
    const now = performance.now();
    const next = schedule({
      now,
      busy: this.#running !== null,
      fresh: this.#fresh,
      wanted: this.#wanted,
      retryAt: this.#retryAt,
    });
    if (next.do === 'start') {
      const running: Running = {
        step: 'build',
        begun: {},
        notices: [],
        done: Promise.resolve(),
      };
      this.#running = running;
      running.done = this.#begin(running);
    } else if (next.do === 'wait') {
      this.#timer = setTimeout(() => this.#plan(), Math.max(1, next.until - now));
    }
  }

  async #letGo(): Promise<void> {
    const { data, heldBack, log } = this.#parts;
    const held = await heldBack();
    if (held === null) return;
    await forgetHeldBack(data);
    log(`${held.name} is held back no longer: something was published`);
  }

  async #begin(running: Running): Promise<void> {
    const { heldBack, log } = this.#parts;
    this.#fresh = null;
    this.#wanted = false;
    this.#retryAt = null;
    await this.#parts.catchUp?.stop();
    const held = await heldBack();
    if (held === null) {
      await this.#run(running);
    } else {
      log(
        `not begun: somebody went back to ${held.name} at ${held.since}; it stays until something is published`,
      );
    }
    this.#running = null;
    if (!this.#end.signal.aborted) this.#parts.catchUp?.begin();
    this.#plan();
  }

  async #run(running: Running): Promise<void> {
    const { store, log } = this.#parts;
    const { waiting, buildAsked } = store.state();
    // Again, in one go with the list: what came since #begin() is in it.
    this.#fresh = null;
    const ids = waiting.map((notice) => notice.id);
    running.notices = ids;
    const watch = new StopWatch();
    log(`publishing begins, ${ids.length} ${ids.length === 1 ? 'notice waits' : 'notices wait'}`);
    const result = await this.#parts.publish(
      ids,
      (step) => {
        for (const line of watch.begin(step)) log(line);
        running.step = step;
        running.begun[step] = new Date().toISOString();
      },
      this.#end.signal,
    );
    if (this.#end.signal.aborted && result.outcome === 'failed') {
      log('publishing was broken off; what waits is kept for the next start');
      return;
    }
    for (const line of watch.end()) log(line);
    if (result.outcome !== 'failed') {
      // First: what is crossed out and not remembered could never be told.
      await this.#remember(result, waiting);
      await store
        .change((state) => settle(state, waiting, buildAsked))
        .catch((error: unknown) =>
          log(`the done notices could not be crossed out: ${describeFault(error)}`),
        );
    }
    // In one go, so that /status never shows a result beside a run that still goes on.
    this.#account(result, watch, ids);
  }

  /** Notes since when the notices are live; see LiveNotices. */
  async #remember(result: Result, notices: readonly Notice[]): Promise<void> {
    const { data, liveNotices, log } = this.#parts;
    const now = new Date().toISOString();
    const here = result.outcome !== 'handed-over';
    const live = here
      ? await liveRelease(data).catch((error: unknown) => {
          log(`which release is live could not be read: ${describeFault(error)}`);
          return null;
        })
      : null;
    await liveNotices.add(notices, ({ id }) => ({
      release: live?.name ?? null,
      // A release that tells of the notice shows it since then, whenever that is found out.
      liveAt: live?.notices.includes(id) ? live.releasedAt : now,
    }));
  }

  #account(result: Result, watch: StopWatch, notices: string[]): void {
    const { history, log } = this.#parts;
    log(`${describeResult(result)} after ${watch.seconds} s`);
    if (result.outcome === 'failed' && isPassing(result.kind)) {
      this.#failuresInRow += 1;
      const pause = retryPause(this.#failuresInRow);
      this.#retryAt = performance.now() + pause;
      log(`tried again by itself in ${pause / 1000} s`);
    } else {
      this.#failuresInRow = 0;
      if (result.outcome === 'failed') {
        log('tried again after the next notice, on a new day, or at a restart');
      }
    }
    this.#noted = history.add(
      toAttempt(result, {
        startedAt: watch.startedAt,
        seconds: watch.seconds,
        steps: watch.steps,
        notices,
      }),
    );
  }
}
