import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Outcome } from './run-checks.ts';
import type { TracedFinding } from './tracing/trace.ts';

/** What a run leaves for whoever started it. */
export interface Report {
  readonly ok: boolean;
  readonly seconds: number;
  readonly checked: Readonly<Record<string, { pages: number; remembered: number; left: number }>>;
  readonly findings: readonly TracedFinding[];
}

/** The report of a run whose findings are traced. Pure. */
export function makeReport(
  outcomes: readonly Outcome[],
  findings: readonly TracedFinding[],
  seconds: number,
): Report {
  return {
    ok: findings.length === 0,
    seconds,
    checked: Object.fromEntries(
      outcomes.map(({ check, pages, remembered, left }) => [check, { pages, remembered, left }]),
    ),
    findings,
  };
}

/** Writes the report as JSON; the folder is made where it is missing. */
export async function writeReport(file: string, report: Report): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

/** Addresses named with one fault; a fault of the template is on all of them. */
const NAMED = 5;

/**
 * The findings for a person: what is the same on many pages is said once, with the pages it is on.
 * Pure.
 */
export function describeFindings(findings: readonly TracedFinding[]): string {
  const groups = new Map<string, TracedFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.check, finding.rule, finding.message, finding.cause]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map(describeGroup).join('\n\n');
}

function describeGroup(group: readonly TracedFinding[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const pages = [...new Set(group.map((finding) => finding.page))];
  const more = pages.length > NAMED ? ` and ${pages.length - NAMED} more` : '';
  return [
    `${pages.slice(0, NAMED).join('  ')}${more}`,
    `  ${first.check} / ${first.rule}: ${first.message}`,
    `  from  ${originInWords(first)}`,
    ...(first.forEditor === null ? [] : [`  says  ${first.forEditor}`]),
    ...(first.selector === undefined ? [] : [`  at    ${first.selector}`]),
    ...(first.snippet === undefined || first.snippet === '' ? [] : [`  code  ${first.snippet}`]),
  ].join('\n');
}

/** The entry as the panel calls it, and the field by its name in the content model: the panel knows its label. */
function originInWords({ cause }: TracedFinding): string {
  if (cause === null) return 'the site itself: for a developer';
  const field = cause.steps
    .map(({ attribute, index }) => (index === null ? attribute : `${attribute}[${index}]`))
    .join('.');
  const entry = `${cause.type} „${cause.title}” (${cause.documentId})`;
  return field === '' ? entry : `${entry}, pole „${field}”`;
}
