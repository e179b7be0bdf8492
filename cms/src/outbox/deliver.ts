import { Webhook } from 'standardwebhooks';
import type { Answer } from './answer';
import type { OutboxSettings } from './settings';

/** An answer that takes longer than this, in milliseconds, counts as none. */
export const ANSWER_TIMEOUT = 10_000;
/** How much of an answer is worth keeping as a reason, in characters. */
const KEPT_OF_BODY = 300;

/**
 * Sends one notice, signed as of now (the receiver refuses old timestamps, so each attempt is signed
 * anew under the same id). Never throws: trouble on the way is an answer, too.
 */
export async function deliver(
  { endpoint, secret }: OutboxSettings,
  { messageId, payload }: { messageId: string; payload: unknown },
  cancelled: AbortSignal,
): Promise<Answer> {
  const body = JSON.stringify(payload);
  const now = new Date();
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(messageId, now, body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([cancelled, AbortSignal.timeout(ANSWER_TIMEOUT)]),
    });
    return { status: response.status, body: (await response.text()).slice(0, KEPT_OF_BODY) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${ANSWER_TIMEOUT / 1000} s`;
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
