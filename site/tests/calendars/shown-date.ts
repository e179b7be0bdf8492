/** One date as a calendar program shows it. */
export interface ShownDate {
  /** Of the page it belongs to. */
  readonly url: string;
  readonly summary: string;
  /** An instant in UTC, "2026-11-28T17:00:00.000Z"; a day, "2026-11-14", when it is all day. */
  readonly start: string;
  readonly end: string;
  readonly status: string;
}

export function inOrder(dates: readonly ShownDate[]): readonly ShownDate[] {
  const key = ({ start, url, end }: ShownDate) => `${start} ${url} ${end}`;
  return [...dates].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
