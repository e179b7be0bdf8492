import type { Attempt } from './outcome.ts';

/**
 * The instant the pages that visitors see were made for, as far as this machine knows.
 *
 * That is when the last good attempt began: a build that changed nothing made no release, and with
 * PUBLISH_TARGET=github none is ever made here. Without one in the history the live release tells.
 *
 * @param attempts newest first
 * @param liveCreatedAt ISO 8601; null when no release is live here
 * @returns null when nothing has been published yet; long ago when it was tried and never done
 */
export function pagesMoment(
  attempts: readonly Pick<Attempt, 'outcome' | 'startedAt'>[],
  liveCreatedAt: string | null,
): Date | null {
  const good = attempts.find((attempt) => attempt.outcome !== 'failed');
  const known = good?.startedAt ?? liveCreatedAt;
  if (known !== null) return new Date(known);
  return attempts.length === 0 ? null : new Date(0);
}
