import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Hash of a check as it is now: its source, its exceptions and its engines. What passed an earlier
 * form of it has to pass again.
 *
 * @param folders the check's own and those it shares; tests and examples in them do not count
 */
export async function checkVersion(
  folders: readonly string[],
  engines: readonly string[],
): Promise<string> {
  const hash = createHash('sha256').update(engines.join('\n'));
  for (const folder of folders) {
    const names = (await readdir(folder)).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    for (const name of names.sort())
      hash.update(`\n${name}\n`).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}
