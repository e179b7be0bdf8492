import type { Result } from './outcome.ts';
import type { BuildReport, CheckReport } from './read-report.ts';
import type { Ending } from './run-command.ts';

/** A result that leaves the live release as it is. */
export type Failed = Extract<Result, { outcome: 'failed' }>;

/** /status is read by people: the first findings show what is wrong. */
export const shownFindings = 50;

/**
 * What a build came to. A report counts only together with the exit code that belongs to it.
 *
 * @returns null when the build is good
 */
export function judgeBuild(
  ending: Ending,
  report: BuildReport | null,
  limit: number,
): Failed | null {
  if (ending.how === 'exit' && report !== null && report.ok === (ending.code === 0)) {
    if (report.ok) return null;
    const { kind, message, findings } = report;
    return { outcome: 'failed', kind, reason: message, findings: findings.slice(0, shownFindings) };
  }
  return {
    outcome: 'failed',
    kind: 'build-fault',
    reason: describeEnding('the build', ending, limit),
  };
}

/**
 * What the checks came to.
 *
 * @returns null when nothing was found
 */
export function judgeCheck(
  ending: Ending,
  report: Pick<CheckReport, 'ok' | 'findings'> | null,
  limit: number,
): Failed | null {
  if (ending.how === 'exit' && report !== null && report.ok === (ending.code === 0)) {
    if (report.ok && report.findings.length === 0) return null;
    const count = report.findings.length;
    return {
      outcome: 'failed',
      kind: 'check-failed',
      reason: `the checks found ${count} ${count === 1 ? 'fault' : 'faults'} in the built site; the old site stays`,
      findings: report.findings.slice(0, shownFindings),
    };
  }
  return {
    outcome: 'failed',
    kind: 'check-fault',
    reason: describeEnding('the check', ending, limit),
  };
}

/** How a command ended, in a sentence. */
export function describeEnding(what: string, ending: Ending, limit: number): string {
  return `${what} ${howItEnded(ending, limit)}${lastWords(ending.lastLines)}`;
}

function howItEnded(ending: Ending, limit: number): string {
  switch (ending.how) {
    case 'exit':
      return `ended with code ${ending.code} and left no report that fits`;
    case 'killed':
      return `was killed (${ending.by}); if nobody did that, the machine may be short of memory`;
    case 'limit':
      return `was still running after ${limit} seconds and was ended`;
    case 'aborted':
      return 'was ended because the publisher ends';
    case 'not-started':
      return `could not be started: ${ending.why}`;
  }
}

function lastWords(lines: readonly string[]): string {
  const last = lines.slice(-5).join(' | ');
  return last === '' ? '' : `; its last words: ${last}`;
}
