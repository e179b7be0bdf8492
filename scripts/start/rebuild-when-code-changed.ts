import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from '../environment/repository-root.ts';
import { lockHolder } from '../release/lock.ts';
import { sourcesHash } from './sources-hash.ts';

const SOURCES = [
  'site/*.ts',
  'site/src/**/*',
  'site/public/**/*',
  'site/package.json',
  'pnpm-lock.yaml',
];

/**
 * Has the running publisher build when the code of the site is another than at the last start: no
 * notice tells of an update of the project itself.
 *
 * @returns whether it did
 */
export async function rebuildWhenCodeChanged(dataDir: string): Promise<boolean> {
  const folder = join(dataDir, 'publisher');
  const note = join(folder, 'site-code');
  const code = await sourcesHash(repositoryRoot, SOURCES);
  const before = await readFile(note, 'utf8').catch(() => null);
  if (before === code) return false;
  await mkdir(folder, { recursive: true });
  const publisher = before === null ? null : await lockHolder(join(folder, 'lock'));
  // SIGHUP asks the publisher to build whether or not a notice waits.
  if (publisher !== null) process.kill(publisher.pid, 'SIGHUP');
  await writeFile(note, code);
  return publisher !== null;
}
