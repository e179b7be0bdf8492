import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFault, faultCode } from '../release/describe-fault.ts';
import { writeDurably } from '../release/durable-file.ts';
import type { NoticeState } from './notices.ts';
import { emptyState, noticeStateSchema } from './notices.ts';

/** The notices in memory and on the disk. */
export interface NoticeStore {
  state(): NoticeState;
  /**
   * Makes one change at a time: it counts, in memory too, only once it is on the disk.
   *
   * @param change the next state, or null for no change
   * @returns whether there was a change
   * @throws when it could not be written; then nothing has changed
   */
  change(change: (state: NoticeState) => NoticeState | null): Promise<boolean>;
}

/**
 * Opens `notices.json` in the publisher's folder.
 *
 * A file that cannot be read is set aside, never deleted: since nobody knows what waited in it,
 * everything counts as waiting and one build is asked for.
 */
export async function openNoticeStore(
  folder: string,
  log: (line: string) => void,
): Promise<NoticeStore> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'notices.json');
  let state = await readState(path, log);
  let last: Promise<unknown> = Promise.resolve();

  return {
    state: () => state,
    change: (change) => {
      const done = last.then(async () => {
        const next = change(state);
        if (next === null) return false;
        await writeDurably(path, `${JSON.stringify(next, null, 1)}\n`);
        state = next;
        return true;
      });
      last = done.catch(() => undefined);
      return done;
    },
  };
}

async function readState(path: string, log: (line: string) => void): Promise<NoticeState> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return emptyState;
    throw error;
  }
  try {
    return noticeStateSchema.parse(JSON.parse(text));
  } catch {
    const aside = `${path}.unreadable-${new Date().toISOString().replaceAll(':', '')}`;
    const buildAsked = 'the list of waiting notices could not be read';
    await rename(path, aside);
    log(`${path} cannot be read; it is kept as ${aside}, and everything counts as waiting`);
    const state = { ...emptyState, buildAsked };
    await writeDurably(path, `${JSON.stringify(state, null, 1)}\n`).catch((error: unknown) =>
      log(`${path} could not be written anew: ${describeFault(error)}`),
    );
    return state;
  }
}
