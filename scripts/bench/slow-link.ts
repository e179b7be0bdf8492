import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { repositoryRoot } from '../environment/repository-root.ts';

/** One page of each kind that looks unlike the others. */
const OUR_PAGES = [
  '/',
  '/wydarzenia/',
  '/zajecia/',
  '/dziedzictwo/',
  '/aktualnosci/',
  '/kontakt/',
] as const;

/**
 * `npm run bench -- slow-link [option or NAME=DIST:PATH,…]…`: times of site/dist on a slow link, and of
 * peers in the same run. Environment: SLOW_LINK, the command that measures built folders at packet
 * level (see .github/benchmarks.md). Without a folder for "ours" some pages of site/dist are taken.
 *
 * @throws Error when SLOW_LINK is not set or the command fails
 */
export async function benchSlowLink(
  tell: (line: string) => void,
  parameters: readonly string[],
): Promise<void> {
  const command = process.env['SLOW_LINK'];
  if (!command) {
    throw new Error('SLOW_LINK is not set. .github/benchmarks.md says which command it names.');
  }
  const ours = `ours=${join(repositoryRoot, 'site/dist')}:${OUR_PAGES.join(',')}`;
  const given = parameters.some((one) => one.startsWith('ours='));
  const all = given ? parameters : [ours, ...parameters];
  tell(`${command} ${all.join(' ')}`);
  const [code] = await once(spawn(command, all, { stdio: 'inherit' }), 'exit');
  if (code !== 0) throw new Error(`${command} ended with ${code}.`);
}
