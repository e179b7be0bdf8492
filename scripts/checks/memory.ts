import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { describeFault, faultCode } from '../release/describe-fault.ts';
import { writeDurably } from '../release/durable-file.ts';

const stored = z.object({
  version: z.string(),
  /** Newest first: by key the exceptions the page needed. */
  passed: z.array(z.tuple([z.string(), z.array(z.int())])),
  /** Keys of pages that an earlier run left for a later one. */
  waiting: z.array(z.string()),
  /** Addresses that passed when they were last looked at. */
  sound: z.array(z.string()),
});

/** Keys kept beyond the pages of the run: enough to go back to earlier states of a big site. */
const KEPT = 20_000;

/** Which pages passed one check before, by their content. */
export interface Memory {
  /** The exceptions a page needed when it passed; null when it did not, or was another then. */
  recall(key: string): readonly number[] | null;
  /** Whether an earlier run left the page for a later one. */
  waits(key: string): boolean;
  /** Whether the address passed when it was last looked at, whatever it held then. */
  wasSound(path: string): boolean;
}

/** What a page is remembered by: where it stands and all that it is made of. */
export function keyOf(path: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [path, ...parts]) hash.update(`${part.length}:${part}`);
  return hash.digest('base64url');
}

/**
 * Reads what is remembered of a check.
 *
 * @param version of the check; a memory of another version is forgotten
 * @param tell is called with one line when the memory cannot be used, which only costs time
 */
export async function readMemory(
  file: string,
  version: string,
  tell: (line: string) => void,
): Promise<Memory> {
  const { passed, waiting, sound } = await readStored(file, version, tell);
  return {
    recall: (key) => passed.get(key) ?? null,
    waits: (key) => waiting.has(key),
    wasSound: (path) => sound.has(path),
  };
}

/**
 * Remembers the pages that passed, in front of those known before. A memory that cannot be written
 * costs the next run time and this one nothing: `tell` says so.
 *
 * @param passed key and needed exceptions of every page that is known to pass
 * @param waiting keys of the pages this run left out
 * @param sound addresses that passed when they were last looked at
 */
export async function writeMemory(
  file: string,
  version: string,
  passed: ReadonlyMap<string, readonly number[]>,
  waiting: readonly string[],
  sound: readonly string[],
  tell: (line: string) => void,
): Promise<void> {
  const before = await readStored(file, version, () => undefined);
  const known = isSame(waiting, before.waiting) && isSame(sound, before.sound);
  if (known && [...passed.keys()].every((key) => before.passed.has(key))) return;
  const others = [...before.passed].filter(([key]) => !passed.has(key)).slice(0, KEPT);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeDurably(
      file,
      JSON.stringify({ version, passed: [...passed, ...others], waiting, sound }),
    );
  } catch (error) {
    tell(`what passed could not be remembered in ${file}: ${describeFault(error)}`);
  }
}

function isSame(items: readonly string[], others: ReadonlySet<string>): boolean {
  return items.length === others.size && items.every((item) => others.has(item));
}

interface Stored {
  readonly passed: ReadonlyMap<string, readonly number[]>;
  readonly waiting: ReadonlySet<string>;
  readonly sound: ReadonlySet<string>;
}

async function readStored(
  file: string,
  version: string,
  tell: (line: string) => void,
): Promise<Stored> {
  const nothing = { passed: new Map(), waiting: new Set<string>(), sound: new Set<string>() };
  try {
    const read = stored.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!read.success) throw new Error('it is no memory of a check');
    if (read.data.version !== version) return nothing;
    const { passed, waiting, sound } = read.data;
    return { passed: new Map(passed), waiting: new Set(waiting), sound: new Set(sound) };
  } catch (error) {
    if (faultCode(error) !== 'ENOENT') {
      tell(
        `the memory ${file} is not used: ${describeFault(error)}. Every page is looked at again`,
      );
    }
    return nothing;
  }
}
