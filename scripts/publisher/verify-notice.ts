import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { z } from 'zod';
import { noticeTypes } from './notices.ts';

const bodySchema = z.object({
  type: z.enum(noticeTypes),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    uid: z.string().min(1).max(200),
    documentId: z.string().min(1).max(200),
    title: z.string().max(1000),
  }),
});

type Headers = Readonly<Record<string, string | string[] | undefined>>;

type Verified =
  | { readonly ok: true; readonly id: string; readonly body: z.infer<typeof bodySchema> }
  | { readonly ok: false; readonly status: 400 | 401; readonly message: string };

/**
 * Whether a notice comes from our cms and is fresh (five minutes either way), and what it says.
 * The signature is judged before anything in the body is looked at.
 *
 * @param body exactly the bytes that came
 * @param secret "whsec_" and base64
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function verifyNotice(body: Buffer, headers: Headers, secret: string): Verified {
  const id = single(headers['webhook-id']);
  const refusal = whyNotTrusted(body, headers, secret);
  if (refusal !== null) {
    return { ok: false, status: 401, message: `this notice is not to be trusted: ${refusal}` };
  }
  if (id.length > 256) return malformed('webhook-id is longer than 256 characters');
  let content: unknown;
  try {
    content = JSON.parse(body.toString('utf8'));
  } catch {
    return malformed('the body is no JSON');
  }
  const read = bodySchema.safeParse(content);
  if (!read.success) return malformed(z.prettifyError(read.error));
  return { ok: true, id, body: read.data };
}

/**
 * Judges the signature and the time stamp of a request alone.
 *
 * @returns null when both are right
 */
export function whyNotTrusted(body: Buffer, headers: Headers, secret: string): string | null {
  const signed = {
    'webhook-id': single(headers['webhook-id']),
    'webhook-timestamp': single(headers['webhook-timestamp']),
    'webhook-signature': single(headers['webhook-signature']),
  };
  try {
    new Webhook(secret).verify(body, signed, { jsonParse: false });
    return null;
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return error.message;
  }
}

function malformed(what: string): Verified {
  return { ok: false, status: 400, message: `this notice is malformed: ${what}` };
}

/** The library wants text; a header that is missing or repeated reads as empty and is refused. */
function single(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}
