import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { stemmedText } from '../search/query-stems.ts';
import { textOfPage } from './text-of-page.ts';

/**
 * A language that Pagefind has no stemmer for: the words come stemmed and without diacritics, by the
 * same code that treats a query, so both spellings and all forms of a word are one by construction.
 */
const NO_STEMMER = 'und';
/** Titles count for more: Pagefind ranks by how often a word stands in a text. */
const TIMES_TITLE = 3;

/**
 * Writes Pagefind's index of the built pages to `<folder>/pagefind/`. Only pages with
 * `data-pagefind-body` are indexed; their text as it was written stands beside the result.
 *
 * @returns how many pages can be found.
 * @throws Error with Pagefind's messages, or when no page was indexed.
 */
export async function indexForSearch(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: NO_STEMMER });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    let pages = 0;
    const names: string[] = [];
    for await (const name of glob('**/index.html', { cwd: folder })) names.push(name);
    for (const name of names.sort()) {
      const page = textOfPage(await readFile(path.join(folder, name), 'utf8'));
      if (page === null) continue;
      const { title, text } = page;
      const added = await index.addCustomRecord({
        url: `/${name.slice(0, -'index.html'.length)}`,
        content: stemmedText(`${`${title} `.repeat(TIMES_TITLE)}${text}`),
        language: NO_STEMMER,
        meta: { title, text },
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
      pages++;
    }
    if (pages === 0) throw new Error('Pagefind found no page to index.');
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return pages;
  } finally {
    await close();
  }
}
