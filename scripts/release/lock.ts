import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { faultCode } from './describe-fault.ts';
import { processRuns, processStart } from './process-identity.ts';

const holderSchema = z.object({
  who: z.string(),
  pid: z.int().positive(),
  /** Tells the process from a later one with the same number; null where the system cannot. */
  processStart: z.string().nullable(),
  since: z.string(),
  why: z.string(),
});

/** Who holds a lock, since when (ISO 8601) and what for. */
type LockHolder = z.infer<typeof holderSchema>;

interface Lock {
  release(): Promise<void>;
}

/** Somebody else holds the lock and is alive. The message says who, since when and why. */
export class LockHeld extends Error {
  override name = 'LockHeld';
}

interface LockRequest {
  /** What the lock is wanted for, in a few words. */
  readonly why: string;
  /** How long to wait for the holder, in ms, with growing pauses. */
  readonly patience: number;
  /** Told in one line when the lock of a dead process is taken over. */
  readonly log: (line: string) => void;
}

/**
 * Takes a lock: a folder that holds one file about its holder.
 *
 * The folder is prepared elsewhere and renamed into place, which the system grants to one process
 * only and never over a folder that holds something. So there is no lock without a holder, and
 * a dead holder is removed by the name of its own file: whoever comes second removes nothing.
 *
 * @throws LockHeld when the holder is alive after `patience`
 */
export async function takeLock(path: string, request: LockRequest): Promise<Lock> {
  const deadline = Date.now() + request.patience;
  for (let wait = 20; ; wait = Math.min(wait * 2, 1000)) {
    const own = await tryToTake(path, request.why);
    if (own !== null) return { release: () => letGo(path, own) };
    const found = await readHolder(path);
    if (found === null) continue;
    if (isDead(found.holder)) {
      request.log(
        `lock ${path}: taken over, its holder has ended without letting go (${describeHolder(found.holder)})`,
      );
      await unlink(join(path, found.file)).catch(ignore('ENOENT', 'ENOTDIR'));
      continue;
    }
    if (Date.now() >= deadline) {
      throw new LockHeld(`${path} is held by ${describeHolder(found.holder)}`);
    }
    await pause(Math.min(wait, Math.max(1, deadline - Date.now())));
  }
}

/** Who holds the lock now, or null when nobody living does. */
export async function lockHolder(path: string): Promise<LockHolder | null> {
  const found = await readHolder(path);
  return found === null || isDead(found.holder) ? null : found.holder;
}

/** Removes what processes left that ended in the middle of taking this lock. */
export async function removeHalfMadeLocks(path: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(/^(\d+)-[0-9a-f]+\.tmp$/.exec(name.slice(prefix.length))?.[1]);
    if (Number.isNaN(pid) || processRuns(pid, null)) continue;
    await rm(join(dirname(path), name), { recursive: true, force: true });
  }
}

/** The holder in words, for a message. */
function describeHolder(holder: LockHolder): string {
  return `${holder.who}, process ${holder.pid}, since ${holder.since}, to ${holder.why}`;
}

async function tryToTake(path: string, why: string): Promise<string | null> {
  const token = randomBytes(6).toString('hex');
  const draft = `${path}.${process.pid}-${token}.tmp`;
  const file = `holder-${token}.json`;
  const holder: LockHolder = {
    who: `${process.env['USER'] ?? 'somebody'}@${hostname()}`,
    pid: process.pid,
    processStart: processStart(process.pid),
    since: new Date().toISOString(),
    why,
  };
  try {
    await mkdir(draft);
    await writeFile(join(draft, file), `${JSON.stringify(holder, null, 2)}\n`);
    await rename(draft, path);
    return file;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const code = faultCode(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return null;
    throw error;
  }
}

async function letGo(path: string, file: string): Promise<void> {
  await unlink(join(path, file)).catch(ignore('ENOENT', 'ENOTDIR'));
  await rmdir(path).catch(ignore('ENOENT', 'ENOTEMPTY', 'EEXIST'));
}

async function readHolder(path: string): Promise<{ file: string; holder: LockHolder } | null> {
  try {
    const file = (await readdir(path))[0];
    if (file === undefined) return null;
    const text = await readFile(join(path, file), 'utf8');
    const read = holderSchema.safeParse(parseJson(text));
    // What cannot be read was cut short by a power cut: its process is certainly gone.
    const unknown = { who: 'unknown', pid: 1, processStart: 'unknown', since: '?', why: '?' };
    return { file, holder: read.success ? read.data : unknown };
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function isDead(holder: LockHolder): boolean {
  return !processRuns(holder.pid, holder.processStart);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ignore(...codes: string[]): (error: unknown) => void {
  return (error) => {
    if (!codes.includes(faultCode(error) ?? '')) throw error;
  };
}
