import type { ContentState } from './content-state.ts';

/**
 * Which documents of a type may give another answer than before. Pure.
 *
 * An entry gives another one when it changed itself; when a file or an entry that stands in its answer
 * changed its data or went; and when an entry came that it may have referred to all along. Of other
 * entries an answer holds no more than their `documentId` (see populate.ts), so their texts matter to
 * nobody but themselves.
 *
 * @param before the answers, by document
 * @returns 'all' when they cannot be told one by one
 */
export function documentsToAskFor(
  uid: string,
  before: ReadonlyMap<string, unknown>,
  was: ContentState,
  is: ContentState,
): readonly string[] | 'all' {
  const targets = is.refersTo[uid];
  const now = is.entries[uid];
  if (targets === undefined || now === undefined) return 'all';
  const cameOrWent = targets.map((target) => ({
    came: Object.keys(is.entries[target] ?? {}).some((id) => !(id in (was.entries[target] ?? {}))),
    gone: Object.keys(was.entries[target] ?? {}).filter(
      (id) => !(id in (is.entries[target] ?? {})),
    ),
  }));
  if (cameOrWent.some(({ came }) => came)) return 'all';
  const changedFiles = Object.keys(was.files).filter((id) => was.files[id] !== is.files[id]);
  const gone = new Set([...changedFiles, ...cameOrWent.flatMap((target) => target.gone)]);
  return Object.keys(now).filter((id) => {
    const answer = before.get(id);
    const isSame = answer !== undefined && now[id] === was.entries[uid]?.[id];
    return !isSame || (gone.size > 0 && mentions(answer, gone));
  });
}

/** Whether an answer holds the `documentId` of one of these. */
function mentions(answer: unknown, ids: ReadonlySet<string>): boolean {
  if (Array.isArray(answer)) return answer.some((part) => mentions(part, ids));
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.entries(answer).some(([name, value]) =>
    name === 'documentId' && typeof value === 'string' ? ids.has(value) : mentions(value, ids),
  );
}
