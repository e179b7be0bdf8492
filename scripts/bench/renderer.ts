import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { repositoryRoot } from '../environment/repository-root.ts';

/** Runs a program of `site/tests/renderer`, which tells what it finds by itself. */
const run =
  (program: string) =>
  async (_tell: (line: string) => void, parameters: readonly string[]): Promise<void> => {
    const file = join(repositoryRoot, 'site/tests/renderer', program);
    const [code] = await once(
      spawn(process.execPath, [file, ...parameters], { stdio: 'inherit' }),
      'exit',
    );
    if (code !== 0) throw new Error(`${program} ended with ${code}.`);
  };

/** `npm run bench -- identity [sequences, default 1000]` */
export const benchIdentity = run('run-identity.ts');
/** `npm run bench -- changed` */
export const benchChanged = run('measure-changed.ts');
/** `npm run bench -- hugo [thousands of entries, default 1] [runs, default 3]` */
export const benchHugo = run('measure-hugo.ts');
