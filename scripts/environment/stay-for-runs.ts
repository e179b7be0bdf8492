import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

/** What a process that stays is asked to do: a command line and what is added to its environment. */
export const runRequest = z.object({
  parameters: z.array(z.string()),
  environment: z.record(z.string(), z.string()),
});

export type RunRequest = z.infer<typeof runRequest>;

/**
 * What it answers: the exit code a process for this run alone would have had, or that its code is
 * another now than what it has loaded, so that a new process has to do it.
 */
export const runAnswer = z.union([
  z.object({ code: z.int() }),
  z.object({ outdated: z.literal(true) }),
]);

type RunAnswer = z.infer<typeof runAnswer>;

/**
 * Runs one request after the other as they come over the channel of the parent process, and ends
 * with the parent. What a run writes goes to the terminal as ever.
 *
 * @param code absolute paths of the folders and files the process has loaded its code from
 * @param run answers with an exit code; what it throws ends the process, as it would end one that
 *   was started for this run alone
 * @throws Error when there is no parent to ask for anything
 */
export async function stayForRuns(
  code: readonly string[],
  run: (request: RunRequest) => Promise<number>,
): Promise<void> {
  if (process.send === undefined) {
    throw new Error('This process is started by the publisher, which tells it what to do.');
  }
  process.on('disconnect', () => process.exit(0));
  const loaded = stateOfCode(code);
  let atRest: NodeJS.Timeout | undefined;
  process.on('message', (message) => {
    clearTimeout(atRest);
    void (async () => {
      const request = runRequest.parse(message);
      const isOutdated = (await stateOfCode(code)) !== (await loaded);
      const answer: RunAnswer = isOutdated ? { outdated: true } : { code: await run(request) };
      process.send?.(answer);
      atRest = setTimeout(giveBackMemory, REST_MS);
    })();
  });
}

/** The next run comes soon or in some hours. */
const REST_MS = 60_000;

/**
 * What runs have used and nothing keeps goes back to the machine, not only when it is wanted again: the
 * next run may be days away. With it goes what V8 has made of the code, which a run soon after would miss.
 * Node has no other way to say so than V8's own function.
 */
function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // Without this flavour V8 keeps the room for itself.
  if (typeof collect === 'function') collect({ type: 'major', flavor: 'last-resort' });
}

/** A hash of names, sizes and times of change: enough to see that somebody has put in other code. */
async function stateOfCode(places: readonly string[]): Promise<string> {
  const files = await Promise.all(places.map(filesAt));
  const states = files.flat().map((file) => {
    // One after the other and at once: a turn of the event loop for each takes ten times as long.
    const { size, mtimeMs } = statSync(file);
    return `${file} ${size} ${mtimeMs}\n`;
  });
  return createHash('sha256').update(states.join('')).digest('hex');
}

/** Code and settings in a folder, or the file itself. */
async function filesAt(place: string): Promise<readonly string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|astro|json|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
