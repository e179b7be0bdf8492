import { z } from 'zod';

/** Why a publish did not come through; judged by isPassing(). */
const failureKinds = [
  'source-unavailable',
  'source-invalid',
  'content-invalid',
  'site-fault',
  'build-fault',
  'check-failed',
  'check-fault',
  'page-drop',
  'held-back',
  'release-fault',
  'github-unavailable',
  'github-refused',
] as const;

export type FailureKind = (typeof failureKinds)[number];

/** What a build or a check found, in its own words; passed on unchanged. */
export type Finding = Readonly<Record<string, unknown>>;

export type Result =
  | {
      readonly outcome: 'released';
      readonly release: string;
      readonly pages: number;
      readonly findings?: readonly Finding[];
    }
  | { readonly outcome: 'unchanged'; readonly findings?: readonly Finding[] }
  | { readonly outcome: 'handed-over' }
  | {
      readonly outcome: 'failed';
      readonly kind: FailureKind;
      readonly reason: string;
      readonly findings?: readonly Finding[];
    };

const passing: Readonly<Record<FailureKind, boolean>> = {
  /** The cms is away or answers with nonsense: it starts, restarts, or is short of something. */
  'source-unavailable': true,
  /** JSON of another shape: a proxy before the cms, or a cms half through its own update. */
  'source-invalid': true,
  /** An entry breaks a rule, and breaks it each time, until an editor mends and publishes it. */
  'content-invalid': false,
  /**
   * Whatever the build did not foresee. That is a mistake of ours, which stays; but the renderer
   * that found the disk full or the memory used up comes under this name as well.
   */
  'site-fault': true,
  /** The build was killed, hung, or left no report: most often for want of disk or memory. */
  'build-fault': true,
  /** The checks looked and found: the same content gives the same pages. */
  'check-failed': false,
  /** The checks could not look: no memory for the browser, no network to install one. */
  'check-fault': true,
  /** Somebody has to say that it is meant, and accept-drop then tries at once. */
  'page-drop': false,
  /** Somebody went back while this was built: only a publish may leave that release. */
  'held-back': false,
  /** The disk is full, or somebody holds the lock for long. */
  'release-fault': true,
  /** No network, 5xx, or asked too often. */
  'github-unavailable': true,
  /** A wrong token or repository stands in our own environment, which changes with a restart. */
  'github-refused': false,
};

/**
 * Whether a failure may pass without a notice, so that it is tried again by itself. In doubt yes:
 * a needless try every five minutes costs little, a publish that nobody repeats is lost.
 */
export function isPassing(kind: FailureKind): boolean {
  return passing[kind];
}

/** Seconds each step took; null when it was not reached. */
const stepTimesSchema = z.object({
  build: z.number().nullable(),
  check: z.number().nullable(),
  release: z.number().nullable(),
});

export type StepTimes = z.infer<typeof stepTimesSchema>;

export const attemptSchema = z.object({
  outcome: z.enum(['released', 'failed', 'unchanged', 'handed-over']),
  startedAt: z.string(),
  finishedAt: z.string(),
  seconds: z.number(),
  steps: stepTimesSchema,
  /** Ids of the notices it was for. */
  notices: z.array(z.string()),
  release: z.string().optional(),
  pages: z.number().optional(),
  kind: z.enum(failureKinds).optional(),
  reason: z.string().optional(),
  /** Of a failed run why it failed; of a good one what refused nothing, and is to be mended all the same. */
  findings: z.array(z.record(z.string(), z.unknown())).optional(),
});

/** One run from build to release, as /status shows it. */
export type Attempt = z.infer<typeof attemptSchema>;

/** A result in one line for the log. */
export function describeResult(result: Result): string {
  switch (result.outcome) {
    case 'released':
      return `released ${result.release}, ${result.pages} pages,`;
    case 'unchanged':
      return 'nothing changed on the site, no new release,';
    case 'handed-over':
      return 'handed over to GitHub';
    case 'failed':
      return `FAILED (${result.kind}): ${result.reason}`;
  }
}

/** A result as it stands in the history; it is finished now. */
export function toAttempt(
  result: Result,
  run: { startedAt: Date; seconds: number; steps: StepTimes; notices: string[] },
): Attempt {
  const times = {
    ...run,
    startedAt: run.startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
  };
  if (result.outcome === 'handed-over') return { ...result, ...times };
  const { findings = [], ...rest } = result;
  return result.outcome === 'failed' || findings.length > 0
    ? { ...rest, ...times, findings: [...findings] }
    : { ...rest, ...times };
}
