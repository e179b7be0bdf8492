import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Check, RunKind } from './check.ts';

/** The command line or the environment asks for what there is not. */
export class WrongOptions extends Error {
  override name = 'WrongOptions';
}

export interface Options {
  /** Absolute path of the built folder. */
  readonly folder: string;
  /** Absolute path for the report, or null. */
  readonly report: string | null;
  /** Absolute path of what the build wrote of its entries, or null. */
  readonly sources: string | null;
  /** Absolute path of the list of files the build wrote (SITE_FILES), or null. */
  readonly files: string | null;
  readonly checks: readonly Check[];
  readonly run: RunKind;
  /** Absolute path of the folder for what passed. */
  readonly memory: string;
  /** Absolute path of the folder where releases keep compressed forms. */
  readonly compressed: string;
  /** When the site is looked at. */
  readonly moment: Date;
}

export const USAGE =
  'node scripts/checks/run.ts [folder, default site/dist] [--report file] [--sources file] [--files file] [--only check]… [--gate | --catch-up | --full]';

/**
 * Reads the command line and the environment. Pure but for the clock, which NOW replaces.
 *
 * @param root absolute path of the repository
 * @throws WrongOptions saying what is wrong and what there is
 */
export function readOptions(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  checks: readonly Check[],
): Options {
  const { values, positionals } = parse(parameters);
  if (positionals.length > 1) throw new WrongOptions(`Give one folder.\n${USAGE}`);
  const runs = (['gate', 'catch-up', 'full'] as const).filter((kind) => values[kind]);
  if (runs.length > 1) {
    throw new WrongOptions(`--gate, --catch-up and --full exclude each other.\n${USAGE}`);
  }
  const run = runs[0] ?? 'full';
  return {
    folder: resolve(positionals[0] ?? join(root, 'site/dist')),
    report: values.report === undefined ? null : resolve(values.report),
    sources: values.sources === undefined ? null : resolve(values.sources),
    files: values.files === undefined ? null : resolve(values.files),
    checks: chosenChecks(checks, values.only ?? [], run),
    run,
    memory: join(cacheFolder(environment, root), 'checks'),
    compressed: join(cacheFolder(environment, root), 'compressed'),
    moment: momentOf(environment['NOW']),
  };
}

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: {
        report: { type: 'string' },
        sources: { type: 'string' },
        files: { type: 'string' },
        only: { type: 'string', multiple: true },
        gate: { type: 'boolean', default: false },
        'catch-up': { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongOptions(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function chosenChecks(
  checks: readonly Check[],
  only: readonly string[],
  run: RunKind,
): readonly Check[] {
  const unknown = only.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    const known = checks.map((check) => check.name).join(', ');
    throw new WrongOptions(`There is no check "${unknown.join('", "')}". There are: ${known}.`);
  }
  if (only.length > 0) return checks.filter((check) => only.includes(check.name));
  return checks.filter((check) => run === 'full' || !check.onlyInFullRun);
}

/** CACHE_DIR, else the cache of the data folder, else one in the repository that git ignores. */
function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): string {
  if (environment['CACHE_DIR']) return resolve(environment['CACHE_DIR']);
  if (environment['DATA_DIR']) return join(resolve(environment['DATA_DIR']), 'cache');
  return join(root, '.cache');
}

function momentOf(now: string | undefined): Date {
  if (!now) return new Date();
  const moment = new Date(now);
  if (Number.isNaN(moment.getTime())) {
    throw new WrongOptions(`NOW is "${now}", which is no moment. Write 2026-11-23T12:00:00+01:00.`);
  }
  return moment;
}
