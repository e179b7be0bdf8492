import { errors } from '@strapi/utils';
import { pauseAfter } from '../outbox/next-attempt';
import { entriesOf, isPlainEntry, textOf } from '../publishing-rules/plain-entry';

/** Trouble that lasts longer than so many attempts (about ten minutes) is told to a person. */
const MOST_ATTEMPTS = 10;

/** What becomes of a change that could not be made: told to a person, or tried again later. */
export type Verdict = { readonly reasons: readonly string[] } | { readonly pause: number };

/**
 * Judges why a planned change failed. A refusal is final: the same draft would be refused again.
 *
 * @param attempts how many attempts were made, this one included
 * @returns Polish sentences for the editor, or after how many milliseconds to try again
 */
export function judgeFailure(error: unknown, attempts: number): Verdict {
  if (error instanceof errors.ApplicationError) return { reasons: reasonsOf(error) };
  if (attempts < MOST_ATTEMPTS) return { pause: pauseAfter(attempts) };
  return {
    reasons: [
      'Panel miał kłopot, który nie minął po kilku próbach. Powiadom administratora: przyczyna jest w dzienniku panelu.',
    ],
  };
}

function reasonsOf({ message, details }: { message: string; details: unknown }): string[] {
  const named = isPlainEntry(details)
    ? entriesOf(details, 'errors').map((problem) => textOf(problem, 'message'))
    : [];
  return named.length > 0 ? named : [message];
}
