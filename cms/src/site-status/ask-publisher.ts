import { type PublisherAnswer, readPublisherStatus } from './publisher-status';

/** The panel asks every second or two: an answer that takes longer is of no use. */
const ANSWER_TIMEOUT = 2_000;

/** Which entry is asked for. */
export interface EntryKey {
  readonly uid: string;
  readonly documentId: string;
}

/**
 * Asks the publisher for its status. Never throws: trouble on the way is an answer, too.
 *
 * @param publisherUrl null when no publisher is set
 * @param entry the one to be told of besides; null for none
 */
export async function askPublisher(
  publisherUrl: string | null,
  entry: EntryKey | null,
): Promise<PublisherAnswer> {
  if (publisherUrl === null) return { ok: false, why: 'not-set' };
  const query = entry === null ? '' : `?${new URLSearchParams({ ...entry })}`;
  try {
    const response = await fetch(`${publisherUrl}/status${query}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_TIMEOUT),
    });
    const text = await response.text();
    return response.ok ? readPublisherStatus(text) : { ok: false, why: 'nonsense' };
  } catch {
    return { ok: false, why: 'silent' };
  }
}
