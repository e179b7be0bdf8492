import { findPending } from '../model/value.ts';
import type { DemoDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';

/** Relations that lead nowhere, and two documents of one type that carry the same key. */
export function checkLinks(documents: DemoDocument[]): Problem[] {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, type, key } of documents) {
    const other = files.get(`${type}/${key}`);
    if (other) problems.push({ file, key: '', value: key, message: `${other} is named so too` });
    files.set(`${type}/${key}`, file);
  }
  for (const { file, fields } of documents) {
    for (const { path, value } of findPending(fields)) {
      if (value.pending !== 'relation') continue;
      for (const key of value.keys) {
        if (files.has(`${value.to}/${key}`)) continue;
        const known = documents.filter(({ type }) => type === value.to).map((found) => found.key);
        problems.push({
          file,
          key: path,
          value: key,
          message: `no document of type ${value.to} is named so; expected one of: ${known.sort().join(', ') || 'none exists yet'}`,
        });
      }
    }
  }
  return problems;
}
