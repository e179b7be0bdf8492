import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { repositoryRoot } from '../../environment/repository-root.ts';
import { MOMENT, type PlantedSite } from './build-planted-site.ts';

const step = z.object({ attribute: z.string(), index: z.int().nullable() });
const reported = z.object({
  findings: z.array(
    z.object({
      check: z.string(),
      rule: z.string(),
      page: z.string(),
      forEditor: z.string().nullable(),
      cause: z
        .object({
          type: z.string(),
          title: z.string(),
          documentId: z.string(),
          steps: z.array(step),
        })
        .nullable(),
    }),
  ),
});

/** A finding as the command reports it. */
export type Reported = z.infer<typeof reported>['findings'][number];

export interface Ended {
  readonly code: number | string;
  /** All that was written to the terminal. */
  readonly said: string;
  readonly findings: readonly Reported[];
}

/**
 * Runs what `npm run check -- folder --sources file` runs, in a process of its own.
 *
 * @param folder a built folder
 * @param only names of the checks
 * @throws Error when it leaves no report, with what it wrote
 */
export async function runCheck(
  folder: string,
  only: readonly string[],
  { sources, cache }: Pick<PlantedSite, 'sources' | 'cache'>,
): Promise<Ended> {
  const report = join(cache, `report-${only.join('-')}.json`);
  const parameters = only.flatMap((name) => ['--only', name]);
  const { code, said } = await new Promise<{ code: number | string; said: string }>((resolve) => {
    execFile(
      process.execPath,
      [
        join(repositoryRoot, 'scripts/checks/run.ts'),
        folder,
        ...['--sources', sources, '--report', report],
        ...parameters,
      ],
      { env: { ...process.env, CACHE_DIR: cache, NOW: MOMENT }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ code: error?.code ?? 0, said: `${out}${err}` }),
    );
  });
  const text = await readFile(report, 'utf8').catch(() => {
    throw new Error(`The checks left no report. They wrote:\n${said}`);
  });
  return { code, said, findings: reported.parse(JSON.parse(text)).findings };
}
