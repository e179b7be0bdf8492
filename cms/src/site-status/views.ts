/** How a state is coloured; the words say the same. */
export type Tone = 'neutral' | 'busy' | 'good' | 'warning' | 'bad';

/** While something is under way the panel shows it as it happens, in milliseconds. */
export const WHILE_BUSY = 1_500;
/** How often to look whether a publisher that tells nothing is back, in milliseconds. */
export const WHILE_UNKNOWN = 15_000;

/** An entry, and the path inside the panel where it is edited. */
export interface EntryLink {
  readonly name: string;
  readonly path: string;
}

/** What the panel shows beside an entry: finished Polish sentences. */
export interface EntryView {
  readonly tone: Tone;
  readonly headline: string;
  readonly details: readonly string[];
  /** What the build or the checks found. */
  readonly findings: readonly string[];
  /** Other entries that have to be mended first. */
  readonly toMend: readonly EntryLink[];
  /** The way of the change, while it is under way. */
  readonly steps: readonly { readonly name: string; readonly at: 'done' | 'now' | 'ahead' }[];
  /** The absolute address of the entry's page, when visitors find one there. */
  readonly link: string | null;
  /** After how many milliseconds to ask again; null when nothing changes by itself. */
  readonly askAgainAfter: number | null;
}

/** One release in the list of the last ones. */
export interface ReleaseView {
  readonly name: string;
  readonly when: string;
  readonly took: string | null;
  readonly live: boolean;
  /** The release that would be left by going back to this one; null when that is not offered. */
  readonly rollBackFrom: string | null;
  readonly changes: readonly string[];
}

/** What the panel's front page shows of the site: finished Polish sentences. */
export interface SiteView {
  readonly tone: Tone;
  readonly headline: string;
  readonly details: readonly string[];
  readonly waiting: readonly string[];
  readonly releases: readonly ReleaseView[];
  /** The last publish that did not come through. */
  readonly refusal: {
    readonly headline: string;
    readonly details: readonly string[];
    readonly findings: readonly string[];
    readonly toMend: readonly EntryLink[];
  } | null;
  /** What is live and breaks a rule of publishing all the same. */
  readonly standing: {
    readonly findings: readonly string[];
    readonly toMend: readonly EntryLink[];
  };
  /** The address of the site; null when it is not set. */
  readonly link: string | null;
  /** After how many milliseconds to ask again; null when nothing changes by itself. */
  readonly askAgainAfter: number | null;
}
