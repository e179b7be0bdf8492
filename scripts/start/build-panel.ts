import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../environment/repository-root.ts';
import { sourcesHash } from './sources-hash.ts';
import { StartFault } from './start-fault.ts';

const cms = join(repositoryRoot, 'cms');
const note = join(cms, 'dist', '.built-from');
const SOURCES = ['src/**/*', 'config/**/*', 'package.json', 'tsconfig.json', 'favicon*'];

/** True when the compiled panel is the one of the present sources. */
export async function panelIsBuilt(): Promise<boolean> {
  const built = await readFile(note, 'utf8').catch(() => null);
  return built === (await sourcesHash(cms, SOURCES));
}

/**
 * Compiles the cms and its panel (about half a minute and 2 GB of memory).
 *
 * @throws StartFault with the last lines of what the build said.
 */
export async function buildPanel(): Promise<void> {
  const hash = await sourcesHash(cms, SOURCES);
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(cms, 'with-stand-in-environment.mjs'), 'strapi', 'build'],
      {
        cwd: cms,
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    process.once('exit', () => child.kill());
    child.stdout.on('data', (chunk) => output.push(String(chunk)));
    child.stderr.on('data', (chunk) => output.push(String(chunk)));
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code !== 0) {
    const tail = output.join('').split('\n').slice(-30).join('\n');
    throw new StartFault(
      `The panel could not be built (exit code ${code}). Its last words:\n${tail}`,
    );
  }
  await writeFile(note, hash);
}
