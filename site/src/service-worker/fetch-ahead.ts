import { PAUSE_MS } from './budget.ts';
import { mayFetchAhead } from './connection.ts';
import { forgetGone, readCopy, saveCopy, tidyCopies } from './copies.ts';
import { freshList } from './kept-list.ts';
import { saveFetchedParts, tidyParts } from './parts.ts';

export const OFFLINE_PAGE = '/offline/';

let running: Promise<void> | null = null;

/**
 * After a page was shown: keeps it, and then, one after another, the pages the site wants to be
 * readable without a connection, as far as they changed. Where data is dear only the page
 * /offline/, which lists the events of the next days.
 *
 * @param seen path of the page that was shown
 */
export async function keepUp(seen: string): Promise<void> {
  await keepSeen(seen);
  running ??= fetchAhead().finally(() => {
    running = null;
  });
  await running;
}

/** The first page of a visit was loaded before there was a worker. */
async function keepSeen(path: string): Promise<void> {
  if (!path.endsWith('/')) return;
  const copy = await readCopy(path);
  if (copy !== null && !copy.ahead) return;
  await saveCopy(path, await fetch(path), false);
  const html = await (await readCopy(path))?.response.text();
  if (html !== undefined) await saveFetchedParts(html);
}

async function fetchAhead(): Promise<void> {
  const list = await freshList();
  if (list === null) return;
  await forgetGone(list.gone);
  for (const [path, hash] of list.pages) {
    if (path !== OFFLINE_PAGE && !mayFetchAhead()) continue;
    const copy = await readCopy(path);
    if (copy?.hash === hash) continue;
    const page = await fetch(path, { cache: 'no-cache', priority: 'low' });
    await saveCopy(path, page, copy?.ahead ?? true);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await tidyCopies(new Set(list.pages.keys()));
  await tidyParts();
}
