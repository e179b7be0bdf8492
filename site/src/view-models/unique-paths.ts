import { BuildFailure, type Finding } from '../build/build-failure.ts';
import type { EntryName } from './page-draft.ts';

/** A page or a file with the entry it was made of. */
interface Addressed {
  readonly model: { readonly path: string };
  readonly entry: EntryName;
}

function named({ type, title }: EntryName): string {
  return `${type} „${title}”`;
}

function finding(first: EntryName, second: EntryName, path: string): Finding {
  const own = second.documentId === null ? first : second;
  return {
    type: own.type,
    documentId: own.documentId,
    title: own.title,
    field: 'slug',
    value: path,
    message: `Adres ${path} mają dwie strony: ${named(first)} i ${named(second)}. Zmień adres jednej z nich i opublikuj ją ponownie.`,
  };
}

/** @throws BuildFailure content-invalid, naming both entries of every address used twice. */
export function refuseDuplicatePaths(drafts: readonly Addressed[]): void {
  const byPath = new Map<string, EntryName>();
  const findings: Finding[] = [];
  for (const { model, entry } of drafts) {
    const first = byPath.get(model.path);
    if (first === undefined) byPath.set(model.path, entry);
    else findings.push(finding(first, entry, model.path));
  }
  if (findings.length === 0) return;
  const message = findings.map((found) => found.message).join('\n');
  throw new BuildFailure('content-invalid', message, findings);
}
