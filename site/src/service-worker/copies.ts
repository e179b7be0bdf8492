/** Copies of pages on the visitor's device: one cache, by path; a static page is the same for every query. */
import { MOST_PAGE_BYTES, MOST_PAGES_SEEN, OLDEST_COPY_MS } from './budget.ts';

export const PAGES = 'strony';
/** Facts about a copy, kept as headers of the copy. */
const SAVED = 'x-saved';
const HASH = 'x-hash';
const SIZE = 'x-size';
const TITLE = 'x-title';
const AHEAD = 'x-ahead';

export interface Copy {
  readonly path: string;
  readonly title: string;
  readonly saved: number;
  readonly hash: string;
  readonly size: number;
  /** It was fetched ahead, and its visitor has not been there. */
  readonly ahead: boolean;
  readonly response: Response;
}

/** First digits of the SHA-256 of a page, as in the list of pages to keep. */
async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest.slice(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps a page that was found; anything else is left out. */
export async function saveCopy(path: string, page: Response, ahead: boolean): Promise<void> {
  if (page.status !== 200 || page.redirected || !isPage(page)) return;
  const body = await page.arrayBuffer();
  const [, title = path] = /<title>(.*?)<\/title>/s.exec(new TextDecoder().decode(body)) ?? [];
  const headers = new Headers(page.headers);
  // The body is unpacked, and one copy serves every browser request.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(SAVED, String(Date.now()));
  headers.set(HASH, await hashOf(body));
  headers.set(SIZE, String(body.byteLength));
  headers.set(TITLE, encodeURIComponent(title));
  if (ahead) headers.set(AHEAD, '1');
  await (await caches.open(PAGES)).put(path, new Response(body, { headers }));
}

function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') === true;
}

/** Null when there is no copy. */
export async function readCopy(path: string): Promise<Copy | null> {
  const response = await (await caches.open(PAGES)).match(path);
  if (response === undefined) return null;
  const { headers } = response;
  return {
    path,
    title: decodeURIComponent(headers.get(TITLE) ?? ''),
    saved: Number(headers.get(SAVED)),
    hash: headers.get(HASH) ?? '',
    size: Number(headers.get(SIZE)),
    ahead: headers.has(AHEAD),
    response,
  };
}

export async function forgetCopy(path: string): Promise<void> {
  await (await caches.open(PAGES)).delete(path);
}

/** Drops the copies of withdrawn pages, and of the later parts of a withdrawn text. */
export async function forgetGone(paths: readonly string[]): Promise<void> {
  const gone = new Set(paths);
  const cache = await caches.open(PAGES);
  for (const copy of await cache.keys()) {
    const { pathname } = new URL(copy.url);
    const whole = pathname.replace(/\/\d+\/$/, '/');
    if (gone.has(pathname) || gone.has(whole)) await cache.delete(copy);
  }
}

/** All copies, those saved last first. */
export async function allCopies(): Promise<readonly Copy[]> {
  const requests = await (await caches.open(PAGES)).keys();
  const copies = await Promise.all(requests.map(({ url }) => readCopy(new URL(url).pathname)));
  return copies.filter((copy) => copy !== null).sort((a, b) => b.saved - a.saved);
}

/**
 * Drops what is over the budget, the oldest first, and what was only fetched ahead and is not wanted
 * any more.
 */
export async function tidyCopies(wanted: ReadonlySet<string>): Promise<void> {
  const copies = await allCopies();
  const kept = copies.filter(({ path }) => wanted.has(path));
  let bytes = kept.reduce((sum, { size }) => sum + size, 0);
  let seen = 0;
  for (const copy of copies) {
    if (wanted.has(copy.path)) continue;
    bytes += copy.size;
    seen += 1;
    const old = Date.now() - copy.saved > OLDEST_COPY_MS;
    if (copy.ahead || old || seen > MOST_PAGES_SEEN || bytes > MOST_PAGE_BYTES) {
      bytes -= copy.size;
      await forgetCopy(copy.path);
    }
  }
}
