import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { OutboxSettings } from '../outbox/settings';

/** Going back waits for a release that is just being made, a minute at most. */
const ANSWER_TIMEOUT = 70_000;

const wish = z.object({ from: z.string().min(1).max(200), to: z.string().min(1).max(200) });

/** The address of the publisher itself, without a slash at its end. */
export function publisherUrl({ endpoint }: OutboxSettings): string {
  return endpoint.replace(/\/notices$/, '');
}

/**
 * Asks the publisher to go back, signed as notices are.
 *
 * @param body of the panel's request: the live release that was seen, and the one that is wished
 * @returns null when it is done, else a Polish sentence on why not
 */
export async function wishRollback(
  settings: OutboxSettings | null,
  body: unknown,
): Promise<string | null> {
  const read = wish.safeParse(body);
  if (!read.success) return 'Nie wiadomo, którą wersję przywrócić.';
  if (settings === null) return 'Panel nie zna adresu programu, który składa stronę.';
  const id = `msg_${randomUUID()}`;
  const now = new Date();
  const content = JSON.stringify({ type: 'release.rollback', data: read.data });
  try {
    const { status } = await fetch(`${publisherUrl(settings)}/rollback`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(settings.secret).sign(id, now, content),
      },
      body: content,
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_TIMEOUT),
    });
    if (status === 200) return null;
    return status === 409
      ? 'Nic się nie zmieniło: w międzyczasie na stronie jest już inna wersja albo wybranej już nie ma. Odśwież tę stronę panelu.'
      : 'Nic się nie zmieniło: program, który składa stronę, odmówił. Powiadom osobę, która opiekuje się serwerem.';
  } catch {
    return 'Program, który składa stronę, nie odpowiada. Sprawdź za chwilę, która wersja jest na stronie.';
  }
}
