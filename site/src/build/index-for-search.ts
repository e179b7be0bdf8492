import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { type SearchRecord, searchRecord } from './search-record.ts';

/**
 * A language that Pagefind has no stemmer for: the words come stemmed and without diacritics, by the
 * same code that treats a query, so both spellings and all forms of a word are one by construction.
 */
const NO_STEMMER = 'und';

/**
 * Writes Pagefind's index of the built pages to `<folder>/pagefind/`. Only pages with
 * `data-pagefind-body` are indexed; their text as it was written stands beside the result.
 *
 * @returns how many pages can be found.
 * @throws Error with Pagefind's messages, or when no page was indexed.
 */
export async function indexForSearch(folder: string): Promise<number> {
  const records: SearchRecord[] = [];
  for await (const name of glob('**/index.html', { cwd: folder })) {
    const html = await readFile(path.join(folder, name), 'utf8');
    const record = searchRecord(`/${name.slice(0, -'index.html'.length)}`, html);
    if (record !== null) records.push(record);
  }
  await writeSearchIndex(records, path.join(folder, 'pagefind'));
  return records.length;
}

/**
 * Writes Pagefind's index of the records; their order makes no difference.
 *
 * @throws Error with Pagefind's messages, or when there are no records.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  outputPath: string,
): Promise<void> {
  if (records.length === 0) throw new Error('Pagefind found no page to index.');
  try {
    const { index, errors } = await createIndex({ forceLanguage: NO_STEMMER });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const additions = inOrder(records).map(({ url, content, title, text }) =>
      index.addCustomRecord({ url, content, language: NO_STEMMER, meta: { title, text } }),
    );
    const refused = (await Promise.all(additions)).flatMap((addition) => addition.errors);
    if (refused.length > 0) throw new Error(`Pagefind: ${refused.join('; ')}`);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
}

/** By address: the same records give the same index. */
export function inOrder(records: readonly SearchRecord[]): readonly SearchRecord[] {
  return [...records].sort((one, other) => (one.url < other.url ? -1 : 1));
}
