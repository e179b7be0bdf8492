import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const known = new Map<string, Promise<string>>();

/**
 * Hash of a check as it is now: its source, its exceptions and its engines. What passed an earlier
 * form of it has to pass again. Read once in a process, which has loaded its code once.
 *
 * @param folders the check's own and those it shares; tests and examples in them do not count
 */
export function checkVersion(
  folders: readonly string[],
  engines: readonly string[],
): Promise<string> {
  const name = [...folders, ...engines].join('\n');
  const version = known.get(name) ?? readVersion(folders, engines);
  known.set(name, version);
  // What could not be read now may be read by the next run.
  version.catch(() => known.delete(name));
  return version;
}

async function readVersion(
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
