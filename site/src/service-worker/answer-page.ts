import { PATIENCE_MS } from './budget.ts';
import { allCopies, type Copy, forgetCopy, readCopy, saveCopy } from './copies.ts';
import { OFFLINE_PAGE } from './fetch-ahead.ts';
import { confirmed, lastList } from './kept-list.ts';
import { copyNotice, noCopyNotice, type Reason, withNotice, withSavedPages } from './notice.ts';

/**
 * A page from the network; from its copy when the network fails or takes too long, and then the
 * page says so. Whoever asks for the same page once more from a copy waits as long as it takes.
 */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const network = fromNetwork(event, pathname);
  // A slow answer is kept even when its visitor was shown the copy.
  event.waitUntil(network.catch(() => undefined));
  const copy = await readCopy(pathname).catch(() => null);
  if (copy === null) return network.catch((error: unknown) => withoutCopy(error));

  const failed = network.then(
    (answer) => (answer.status < 500 ? answer : ('no-connection' as const)),
    () => 'no-connection' as const,
  );
  const askedAgain = request.cache !== 'default' || request.referrer === request.url;
  const slow = new Promise<'slow'>((resolve) => {
    if (!askedAgain) setTimeout(() => resolve('slow'), PATIENCE_MS);
  });
  const answer = await Promise.race([failed, slow]);
  return typeof answer === 'string' ? asCopy(copy, answer, request.url) : answer;
}

async function fromNetwork(event: FetchEvent, path: string): Promise<Response> {
  const preloaded: Response | undefined = await event.preloadResponse;
  const answer = preloaded ?? (await fetch(event.request));
  const { status, type } = answer;
  // Moved or withdrawn: the copy would say what is no longer true.
  if (type === 'opaqueredirect' || status === 404 || status === 410) {
    event.waitUntil(forgetCopy(path));
  } else if (status === 200) {
    event.waitUntil(saveCopy(path, answer.clone(), false));
  }
  return path === OFFLINE_PAGE && status === 200 ? withList(answer) : answer;
}

async function asCopy(copy: Copy, reason: Reason, address: string): Promise<Response> {
  const saved = confirmed(copy, await lastList());
  const words = copyNotice(reason, saved, Date.now(), address);
  const page = copy.path === OFFLINE_PAGE ? await withList(copy.response) : copy.response;
  return changed(page, (html) => withNotice(html, words));
}

/** @throws `error` when not even the page that explains is there. */
async function withoutCopy(error: unknown): Promise<Response> {
  const page = await readCopy(OFFLINE_PAGE);
  if (page === null) throw error;
  return changed(await withList(page.response), (html) => withNotice(html, noCopyNotice()));
}

async function withList(page: Response): Promise<Response> {
  const list = await lastList();
  const copies = (await allCopies())
    .filter(({ path }) => path !== OFFLINE_PAGE)
    .map((copy) => ({ ...copy, saved: confirmed(copy, list) }));
  return changed(page, (html) => withSavedPages(html, copies));
}

async function changed(page: Response, change: (html: string) => string): Promise<Response> {
  const headers = new Headers(page.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(change(await page.text()), { status: page.status, headers });
}
