/** Pictures, fonts and scripts of pages that were seen. Their names change with their content. */
import { MOST_BYTES_OF_A_PART, MOST_PART_BYTES } from './budget.ts';

const PARTS = 'czesci';
const KINDS: readonly RequestDestination[] = ['image', 'font', 'script', 'style'];
const SIZE = 'x-size';

/** Films and sounds are left to the browser, which asks for parts of them. */
export function isPart({ destination, url }: Request): boolean {
  return KINDS.includes(destination) && hashed(new URL(url).pathname);
}

function hashed(path: string): boolean {
  return path.startsWith('/media/') || path.startsWith('/_astro/');
}

/** The copy, or what the network answers; `meanwhile` takes the work of keeping it. */
export async function answerPart(
  request: Request,
  meanwhile: (work: Promise<unknown>) => void,
): Promise<Response> {
  const copy = await caches
    .open(PARTS)
    .then((cache) => cache.match(request.url))
    .catch(() => undefined);
  if (copy !== undefined) return copy;
  const answer = await fetch(request);
  meanwhile(savePart(request.url, answer.clone()));
  return answer;
}

/** Keeps the parts of a page which the browser fetched before the worker was there; costs no byte. */
export async function saveFetchedParts(html: string): Promise<void> {
  const addresses = new Set(html.match(/\/(?:media|_astro)\/[\w.-]+/g));
  const cache = await caches.open(PARTS);
  for (const address of addresses) {
    if ((await cache.match(address)) !== undefined) continue;
    const fetched = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(
      () => null,
    );
    if (fetched !== null) await savePart(address, fetched);
  }
}

async function savePart(address: string, part: Response): Promise<void> {
  if (part.status !== 200) return;
  const body = await part.arrayBuffer();
  if (body.byteLength > MOST_BYTES_OF_A_PART) return;
  const headers = new Headers(part.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(SIZE, String(body.byteLength));
  await (await caches.open(PARTS)).put(address, new Response(body, { headers }));
}

/** Drops what is over the budget, the oldest first. */
export async function tidyParts(): Promise<void> {
  const cache = await caches.open(PARTS);
  let bytes = 0;
  for (const request of (await cache.keys()).toReversed()) {
    bytes += Number((await cache.match(request))?.headers.get(SIZE));
    if (bytes > MOST_PART_BYTES) await cache.delete(request);
  }
}
