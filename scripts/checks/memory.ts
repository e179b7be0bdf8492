import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { describeFault, faultCode } from '../release/describe-fault.ts';
import { writeDurably } from '../release/durable-file.ts';

const storedSchema = z.object({
  version: z.string(),
  /** Keys of what passed, newest first. */
  passed: z.array(z.string()),
  /** By key the exceptions that were needed, where there were any. */
  excepted: z.array(z.tuple([z.string(), z.array(z.int())])),
  /** Keys of pages that an earlier run left for a later one. */
  waiting: z.array(z.string()),
  /** Addresses that an earlier run left for a later one, and as what. */
  left: z.array(z.tuple([z.string(), z.string()])),
  /** Keys of pages in which something was found, and that have not been another since. */
  failed: z.array(z.string()),
  /** Addresses that passed when they were last looked at, and as what. */
  sound: z.array(z.tuple([z.string(), z.string()])),
});

/** Keys kept beyond those of the run: enough to go back to earlier states of a big site. */
const KEPT = 50_000;

/** Which pages passed one check before, by their content. */
export interface Memory {
  /** The exceptions a page needed when it passed; null when it did not, or was another then. */
  recall(key: string): readonly number[] | null;
  /** Whether an earlier run left the page for a later one. */
  waits(key: string): boolean;
  /** Every key that waits. */
  waiting(): Iterable<string>;
  /** The key of the page at the address when an earlier run left it; null when none did. */
  leftAs(path: string): string | null;
  /** Whether something was found on this very page, whatever its pieces say now. */
  hasFailed(key: string): boolean;
  /**
   * The key of the page at the address when it last passed as a whole; empty when it passed at some
   * time before, null when it never did or failed since.
   */
  soundAs(path: string): string | null;
}

/** What a run knows now. */
export interface Learnt {
  /** Key and needed exceptions of what is known to pass. */
  readonly passed: ReadonlyMap<string, readonly number[]>;
  /** Keys this run left out. */
  readonly waiting: readonly string[];
  /** See `Memory.leftAs`. */
  readonly left: ReadonlyArray<readonly [path: string, key: string]>;
  /** See `Memory.hasFailed`. */
  readonly failed: readonly string[];
  /** See `Memory.soundAs`. */
  readonly sound: ReadonlyArray<readonly [path: string, key: string]>;
}

/** What a page or a piece is remembered by: 120 bits of a hash. */
export function keyOf(path: string, parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [path, ...parts]) hash.update(`${part.length}:${part}`);
  return hash.digest('base64url').slice(0, 20);
}

/**
 * What checks remember, each in a file. Read once in a process, until the file is another: with all
 * checks of a big site it is some megabytes.
 */
export class Memories {
  readonly #known = new Map<string, Known>();

  /**
   * What is remembered of a check.
   *
   * @param version of the check; a memory of another version is forgotten
   * @param tell is called with one line when the memory cannot be used, which only costs time
   */
  async recall(file: string, version: string, tell: (line: string) => void): Promise<Memory> {
    const { passed, waiting, left, failed, sound } = await this.#stored(file, version, tell);
    return {
      recall: (key) => passed.get(key) ?? null,
      waits: (key) => waiting.has(key),
      waiting: () => waiting,
      hasFailed: (key) => failed.has(key),
      leftAs: (path) => left.get(path) ?? null,
      soundAs: (path) => sound.get(path) ?? null,
    };
  }

  /**
   * Remembers what passed, in front of what was known before. A memory that cannot be written costs the
   * next run time and this one nothing: `tell` says so.
   */
  async remember(
    file: string,
    version: string,
    { passed, waiting, left, failed, sound }: Learnt,
    tell: (line: string) => void,
  ): Promise<void> {
    const before = await this.#stored(file, version, () => undefined);
    const known =
      isAlike(waiting, before.waiting) &&
      isAlike(failed, before.failed) &&
      isSame(left, before.left) &&
      isSame(sound, before.sound);
    if (known && [...passed.keys()].every((key) => before.passed.has(key))) return;
    const others = [...before.passed].filter(([key]) => !passed.has(key)).slice(0, KEPT);
    const all = [...passed, ...others];
    const excepted = all.filter(([, exceptions]) => exceptions.length > 0);
    const keys = all.map(([key]) => key);
    const memory = { version, passed: keys, excepted, waiting, left, failed, sound };
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeDurably(file, JSON.stringify(memory));
    } catch (error) {
      tell(`what passed could not be remembered in ${file}: ${describeFault(error)}`);
    }
    // Now, while nobody waits, and not at the beginning of the next run.
    await this.#stored(file, version, () => undefined);
  }

  async #stored(file: string, version: string, tell: (line: string) => void): Promise<Stored> {
    try {
      const known = await this.#read(file);
      return known.version === version ? known.stored : NOTHING;
    } catch (error) {
      this.#known.delete(file);
      if (faultCode(error) !== 'ENOENT') {
        tell(
          `the memory ${file} is not used: ${describeFault(error)}. Every page is looked at again`,
        );
      }
      return NOTHING;
    }
  }

  async #read(file: string): Promise<Known> {
    const handle = await open(file);
    try {
      // A memory is replaced as a whole, by this process or that of another run.
      const { ino, size, mtimeNs } = await handle.stat({ bigint: true });
      const stamp = `${ino} ${size} ${mtimeNs}`;
      const before = this.#known.get(file);
      if (before?.stamp === stamp) return before;
      const read = storedSchema.safeParse(JSON.parse(await handle.readFile('utf8')));
      if (!read.success) throw new Error('it is no memory of a check');
      const known = { stamp, version: read.data.version, stored: asStored(read.data) };
      this.#known.set(file, known);
      return known;
    } finally {
      await handle.close();
    }
  }
}

function isAlike(keys: readonly string[], others: ReadonlySet<string>): boolean {
  return keys.length === others.size && keys.every((key) => others.has(key));
}

function isSame(pages: Learnt['left'], others: ReadonlyMap<string, string>): boolean {
  return pages.length === others.size && pages.every(([path, key]) => others.get(path) === key);
}

interface Known {
  /** Tells this state of the file from every other. */
  readonly stamp: string;
  readonly version: string;
  readonly stored: Stored;
}

interface Stored {
  readonly passed: ReadonlyMap<string, readonly number[]>;
  readonly waiting: ReadonlySet<string>;
  readonly left: ReadonlyMap<string, string>;
  readonly failed: ReadonlySet<string>;
  readonly sound: ReadonlyMap<string, string>;
}

const NOTHING: Stored = {
  passed: new Map(),
  waiting: new Set(),
  left: new Map(),
  failed: new Set(),
  sound: new Map(),
};

function asStored(read: z.infer<typeof storedSchema>): Stored {
  const excepted = new Map(read.excepted);
  return {
    passed: new Map(read.passed.map((key) => [key, excepted.get(key) ?? NONE])),
    waiting: new Set(read.waiting),
    left: new Map(read.left),
    failed: new Set(read.failed),
    sound: new Map(read.sound),
  };
}

/** Shared: of tens of thousands of keys hardly one needs an exception. */
const NONE: readonly number[] = [];
