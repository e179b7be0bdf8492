import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../environment/repository-root.ts';

/** Runs a script of this package to its end; its standard output. Fails when the script does. */
export async function runScript(
  path: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(repositoryRoot, 'scripts', path), ...args],
    { env: { PATH: process.env['PATH'], ...environment } },
  );
  return stdout;
}

export const acceptDrop = (DATA_DIR: string) =>
  runScript('publisher/accept-drop.ts', [], { DATA_DIR });
