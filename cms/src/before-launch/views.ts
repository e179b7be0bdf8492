import type { Tone } from '../site-status/views';

/** One entry that is not ready for the launch, and what is left to do in it. */
export interface OpenPoint {
  readonly name: string;
  /** Finished Polish sentences. */
  readonly tasks: readonly string[];
  /** The entry or the list of entries, as a path inside the panel. */
  readonly path: string;
}

/** What the panel's front page shows of the way to the launch. */
export interface BeforeLaunchView {
  readonly tone: Tone;
  readonly headline: string;
  readonly points: readonly OpenPoint[];
  /** Nothing changes by itself. */
  readonly askAgainAfter: null;
}
