import type { FactModel } from './page-models.ts';

/** One fact of plain words; none when there is nothing to say. */
export function fact(term: string, ...texts: readonly (string | null)[]): readonly FactModel[] {
  const values = texts.flatMap((text) => (text === null ? [] : { text, href: null }));
  return values.length === 0 ? [] : [{ term, values }];
}
