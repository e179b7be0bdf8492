import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { whyNotTrusted } from './verify-notice.ts';

const bodySchema = z.object({
  type: z.literal('release.rollback'),
  data: z.object({
    /** The release that is live, as the person who asks has seen it. */
    from: z.string().min(1).max(200),
    to: z.string().min(1).max(200),
  }),
});

/** A wish of the panel to go back to an earlier release. */
export type RollbackRequest = z.infer<typeof bodySchema>['data'];

type Read =
  | { readonly ok: true; readonly request: RollbackRequest }
  | { readonly ok: false; readonly status: 400 | 401; readonly message: string };

/**
 * Whether such a wish comes from our cms and is fresh, and what it asks for. It names the live
 * release: one that is sent twice, or too late, finds another one live and does nothing.
 *
 * @param body exactly the bytes that came
 */
export function readRollbackRequest(
  body: Buffer,
  headers: IncomingHttpHeaders,
  secret: string,
): Read {
  const refusal = whyNotTrusted(body, headers, secret);
  if (refusal !== null) return { ok: false, status: 401, message: refusal };
  let content: unknown;
  try {
    content = JSON.parse(body.toString('utf8'));
  } catch {
    return { ok: false, status: 400, message: 'the body is no JSON' };
  }
  const read = bodySchema.safeParse(content);
  return read.success
    ? { ok: true, request: read.data.data }
    : { ok: false, status: 400, message: z.prettifyError(read.error) };
}
