import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { PreviewedEntry } from '../../site/src/preview/open-preview.ts';

const linkSchema = z.object({
  uid: z.string().regex(/^api::[a-z-]+\.[a-z-]+$/),
  documentId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  status: z.enum(['draft', 'published']),
  /** Seconds since 1970. */
  expires: z.coerce.number().int().min(0).max(4_102_444_800),
  signature: z.string().min(1).max(200),
});

export type ReadLink =
  | { readonly kind: 'good'; readonly entry: PreviewedEntry }
  /** Ours, but its time is over. */
  | { readonly kind: 'expired'; readonly entry: PreviewedEntry }
  | { readonly kind: 'forged' };

/**
 * Judges a link to a preview. It is signed like a notice, with the name `preview` where a notice has
 * its id and the moment of its end where that has its time: neither can be taken for the other.
 *
 * @param query of the link
 * @param secret "whsec_" and base64, the same as the panel's
 * @param now milliseconds since 1970
 */
export function readPreviewLink(query: URLSearchParams, secret: string, now: number): ReadLink {
  const read = linkSchema.safeParse(Object.fromEntries(query));
  if (!read.success) return { kind: 'forged' };
  const { uid, documentId, status, expires, signature } = read.data;
  const expected = new Webhook(secret).sign(
    'preview',
    new Date(expires * 1000),
    [uid, documentId, status].join('\n'),
  );
  if (!isSame(signature, expected)) return { kind: 'forged' };
  const entry = { uid, documentId, status };
  return { kind: expires * 1000 > now ? 'good' : 'expired', entry };
}

function isSame(one: string, other: string): boolean {
  const [given, wanted] = [Buffer.from(one), Buffer.from(other)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
