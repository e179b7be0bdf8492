import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const cmsDir = join(import.meta.dirname, '..');
const stamp = join(cmsDir, 'dist/.compiled');
const lock = join(cmsDir, 'node_modules/.compiling');
const sources = ['config', 'src', 'types', 'tsconfig.json', '../tsconfig.base.json'];
const lockIsStaleAfterMs = 120_000;

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  const children = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(status.mtimeMs, ...children);
}

function isFresh(): boolean {
  const changed = Math.max(...sources.map((source) => newestChange(join(cmsDir, source))));
  return existsSync(stamp) && statSync(stamp).mtimeMs >= changed;
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // Left behind by a test that was killed.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > lockIsStaleAfterMs) {
      rmSync(lock, { recursive: true, force: true });
    }
    return false;
  }
}

/**
 * Compiles `cms` to `cms/dist` with tsc when a source is newer than the last compilation. Does not
 * build the panel's browser part. Several processes may call it at once: one compiles, the others
 * wait for it.
 *
 * @throws with the compiler's messages when the sources do not compile
 */
export async function compileOnce(): Promise<void> {
  while (!isFresh()) {
    if (!takeLock()) {
      await wait(200);
      continue;
    }
    try {
      const started = Date.now() / 1000;
      // Files removed from the sources must not live on in what is served.
      for (const folder of ['config', 'src', '.tsbuildinfo']) {
        rmSync(join(cmsDir, 'dist', folder), { recursive: true, force: true });
      }
      const result = spawnSync(
        process.execPath,
        [join(cmsDir, 'node_modules/typescript/bin/tsc')],
        {
          cwd: cmsDir,
          encoding: 'utf8',
        },
      );
      if (result.status !== 0) throw new Error(`The cms does not compile:\n${result.stdout}`);
      writeFileSync(stamp, '');
      // A file changed during the compilation is compiled by the next call.
      utimesSync(stamp, started, started);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}
