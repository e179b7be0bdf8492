import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const cmsDir = join(import.meta.dirname, '..');
/** Everything the compiled JavaScript depends on: generated types and tests are no part of it. */
const sources = [
  'config/**/*.ts',
  'src/**/*.{ts,mts,json}',
  'tsconfig.json',
  '../tsconfig.base.json',
];
const noSources = ['src/admin/**', '**/*.test.ts'];
const lockIsStaleAfterMs = 120_000;
const compilationIsOldAfterMs = 60 * 60 * 1000;

function digestOf(projectDir: string): string {
  const files = globSync(sources, { cwd: projectDir, exclude: noSources }).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectDir, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function ageMs(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
}

function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    // Left behind by a test that was killed.
    if (ageMs(lock) > lockIsStaleAfterMs) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** A running panel has read all its files long before its compilation counts as old. */
function removeOldCompilations(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (ageMs(path) > compilationIsOldAfterMs) rmSync(path, { recursive: true, force: true });
  }
}

/** Compiles into a folder nobody knows yet and gives it its name when it is whole. */
function compile(projectDir: string, folder: string, compiled: string): void {
  const unfinished = mkdtempSync(join(folder, 'unfinished-'));
  try {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const options = ['--outDir', unfinished, '--incremental', 'false', '--tsBuildInfoFile', 'null'];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], {
      cwd: projectDir,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The cms does not compile:\n${stdout}`);
    // A file changed during the compilation: what came out belongs to neither state.
    if (compiled !== join(folder, digestOf(projectDir))) return;
    renameSync(unfinished, compiled);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * Compiles `cms` with tsc unless these sources are compiled already. Does not build the panel's
 * browser part and never touches `cms/dist`. Every state of the sources has its own folder, which
 * never changes: several processes may call it at once, and panels go on running from theirs.
 *
 * @returns the absolute path of the compiled panel, for `node serve.mjs <path>`
 * @throws with the compiler's messages when the sources do not compile
 */
export async function compileOnce(projectDir: string = cmsDir): Promise<string> {
  const folder = join(projectDir, 'node_modules/.compiled');
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const compiled = join(folder, digestOf(projectDir));
    if (existsSync(compiled)) {
      const now = new Date();
      utimesSync(compiled, now, now);
      return compiled;
    }
    const lock = `${compiled}.lock`;
    if (!takeLock(lock)) {
      await wait(200);
      continue;
    }
    try {
      removeOldCompilations(folder);
      if (!existsSync(compiled)) compile(projectDir, folder, compiled);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}
