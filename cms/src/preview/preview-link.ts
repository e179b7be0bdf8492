import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** Which version of which entry a link shows. */
export interface PreviewedEntry {
  readonly uid: string;
  readonly documentId: string;
  readonly status: 'draft' | 'published';
}

/** An hour: as long as an editor works on one entry, and the panel signs a new link at each opening. */
const LIFETIME_SECONDS = 60 * 60;

/**
 * The query of a link to a preview. Signed like a notice, with the name `preview` where a notice has
 * its id and the moment of its end where that has its time: neither can be taken for the other.
 *
 * @param now milliseconds since 1970
 */
export function signPreviewLink(
  entry: PreviewedEntry,
  secret: string,
  now: number,
): URLSearchParams {
  const expires = Math.floor(now / 1000) + LIFETIME_SECONDS;
  const { uid, documentId, status } = entry;
  return new URLSearchParams({
    uid,
    documentId,
    status,
    expires: String(expires),
    signature: signatureOf(entry, expires, secret),
  });
}

/**
 * The entry that a link shows.
 *
 * @param query of the link
 * @param now milliseconds since 1970
 * @returns null for a link that is not ours or whose time is over
 */
export function readPreviewLink(
  query: Readonly<Record<string, unknown>>,
  secret: string,
  now: number,
): PreviewedEntry | null {
  const { uid, documentId, status, expires, signature } = query;
  if (typeof uid !== 'string' || typeof documentId !== 'string') return null;
  if (status !== 'draft' && status !== 'published') return null;
  if (typeof signature !== 'string' || typeof expires !== 'string') return null;
  if (!/^\d{1,10}$/.test(expires) || Number(expires) * 1000 <= now) return null;
  const entry: PreviewedEntry = { uid, documentId, status };
  const given = Buffer.from(signature);
  const wanted = Buffer.from(signatureOf(entry, Number(expires), secret));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? entry : null;
}

function signatureOf(
  { uid, documentId, status }: PreviewedEntry,
  expires: number,
  secret: string,
): string {
  return new Webhook(secret).sign(
    'preview',
    new Date(expires * 1000),
    [uid, documentId, status].join('\n'),
  );
}
