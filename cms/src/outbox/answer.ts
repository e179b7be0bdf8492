import { LONGEST_PAUSE, pauseAfter } from './next-attempt';

/** What came back from the publisher: a status with the start of its body, or no answer at all. */
export type Answer = { status: number; body: string } | { failure: string };

/** What follows from an answer. `pause` is in milliseconds. */
export type Verdict =
  | { outcome: 'delivered' }
  | { outcome: 'later'; pause: number; reason: string }
  | { outcome: 'refused'; pause: number; reason: string };

/**
 * Decides what an answer means. Accepted (2xx) and "had it already" (409) are delivered; trouble that
 * passes (no answer, 5xx, 408, 425, 429) is tried again soon; anything else will not mend itself, so it is
 * an error for a person and is tried again at the longest pause.
 * @param attempts how many attempts were made so far, this one included
 */
export function judgeAnswer(answer: Answer, attempts: number): Verdict {
  if ('failure' in answer) {
    return { outcome: 'later', pause: pauseAfter(attempts), reason: answer.failure };
  }
  const { status } = answer;
  if ((status >= 200 && status < 300) || status === 409) return { outcome: 'delivered' };
  const reason = `HTTP ${status}${answer.body === '' ? '' : `: ${answer.body}`}`;
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    return { outcome: 'later', pause: pauseAfter(attempts), reason };
  }
  return { outcome: 'refused', pause: LONGEST_PAUSE, reason: `${reason}. ${cureOf(status)}` };
}

function cureOf(status: number): string {
  if (status === 401) {
    return 'Check that NOTICE_SECRET is the same for the cms and the publisher, and that both clocks are right.';
  }
  if (status === 404 || (status >= 300 && status < 400)) {
    return 'Check that PUBLISHER_URL is the address of the publisher itself.';
  }
  return 'The publisher does not understand this notice: check that it is the same version as the cms.';
}
