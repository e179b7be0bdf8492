import { z } from 'zod';

/** Why a publish did not come through. */
export const failureKinds = [
  /** The cms is away, or answers with nonsense: tried again by itself. */
  'source-unavailable',
  'source-invalid',
  /** An entry breaks a rule: an editor mends it and publishes again. */
  'content-invalid',
  'site-fault',
  /** The build was killed, hung, or left no report. */
  'build-fault',
  'check-failed',
  'check-fault',
  'page-drop',
  'release-fault',
  /** GitHub is away: tried again by itself. */
  'github-unavailable',
  'github-refused',
] as const;

export type FailureKind = (typeof failureKinds)[number];

/** What a build or a check found, in its own words; passed on unchanged. */
export type Finding = Readonly<Record<string, unknown>>;

export type Result =
  | { readonly outcome: 'released'; readonly release: string; readonly pages: number }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'handed-over' }
  | {
      readonly outcome: 'failed';
      readonly kind: FailureKind;
      readonly reason: string;
      readonly findings?: readonly Finding[];
    };

/** Kinds of failure that may pass by themselves. */
export function isPassing(kind: FailureKind): boolean {
  return kind === 'source-unavailable' || kind === 'github-unavailable';
}

/** Seconds each step took; null when it was not reached. */
export const stepTimesSchema = z.object({
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
  if (result.outcome === 'failed') {
    const { outcome, kind, reason, findings = [] } = result;
    return { outcome, ...times, kind, reason, findings: [...findings] };
  }
  return { ...result, ...times };
}
