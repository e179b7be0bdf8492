import { isPlainEntry, type PlainEntry } from './plain-entry';

/** A node of a rich text, and all within it, without a mark. Pure. */
export function withoutMark(node: PlainEntry, mark: 'bold' | 'underline'): PlainEntry {
  const { [mark]: _removed, ...rest } = node;
  const { children } = node;
  if (!Array.isArray(children)) return rest;
  return {
    ...rest,
    children: children.map((child) => (isPlainEntry(child) ? withoutMark(child, mark) : child)),
  };
}
