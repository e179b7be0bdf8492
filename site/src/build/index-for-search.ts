import path from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes Pagefind's index of the built pages to `<folder>/pagefind/`. Only pages with
 * `data-pagefind-body` are indexed.
 *
 * @returns how many pages can be found.
 * @throws Error with Pagefind's messages, or when no page was indexed.
 */
export async function indexForSearch(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'pl' });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    if (added.page_count === 0) throw new Error('Pagefind found no page to index.');
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}
