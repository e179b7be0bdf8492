import { BuildFailure } from '../build/build-failure.ts';
import type { StrapiConnection } from './client.ts';

const TIMEOUT_MS = 60_000;
/** The panel refuses larger uploads; more than this is not what the editor uploaded. */
const MAX_BYTES = 200 * 1024 * 1024;

/**
 * The bytes of one file of the media library.
 *
 * @param url as Strapi tells it: "/uploads/…" for its own disk, or a full address of a bucket.
 * @throws BuildFailure `source-unavailable` when the file does not arrive whole.
 */
export async function fetchMedia({ url: origin }: StrapiConnection, url: string): Promise<Buffer> {
  const address = new URL(url, origin);
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`the answer was ${response.status}`);
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (announced > MAX_BYTES) throw new Error(`${announced} bytes are more than ${MAX_BYTES}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BuildFailure(
      'source-unavailable',
      `GET ${address.origin}${address.pathname}: the file did not arrive (${reason}).`,
      [],
      { cause },
    );
  }
}
