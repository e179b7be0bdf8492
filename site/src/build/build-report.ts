import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BuildFailure, type FailureKind, type Finding } from './build-failure.ts';

/** What a build tells the process that asked for it. */
export type BuildReport =
  | {
      readonly ok: true;
      readonly pages: number;
      readonly seconds: number;
      /** When the pages change by themselves; see next-change.ts. */
      readonly nextChange: string | null;
      /** Of entries that were live already: told, and no reason to hold anything back. */
      readonly standing: readonly Finding[];
    }
  | {
      readonly ok: false;
      readonly kind: FailureKind;
      readonly message: string;
      readonly findings: readonly Finding[];
    };

export async function writeBuildReport(file: string, report: BuildReport): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, `${JSON.stringify(report, null, 2)}\n`);
  await rename(`${file}.tmp`, file);
}

/** An unexpected error is the site's own fault; its stack goes to the log, not to the report. */
export function failureReport(error: unknown): Extract<BuildReport, { readonly ok: false }> {
  if (error instanceof BuildFailure) {
    return { ok: false, kind: error.kind, message: error.message, findings: error.findings };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, kind: 'site-fault', message, findings: [] };
}
