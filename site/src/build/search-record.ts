import { stemmedText } from '../search/query-stems.ts';
import { textOfPage } from './text-of-page.ts';

/** What Pagefind is told of one page. */
export interface SearchRecord {
  readonly url: string;
  /** The words to be found, stemmed. */
  readonly content: string;
  /** Stand beside the result as they were written. */
  readonly title: string;
  readonly text: string;
}

/** Titles count for more: Pagefind ranks by how often a word stands in a text. */
const TIMES_TITLE = 3;

/** Null for a page without `data-pagefind-body`: it is not to be found. Pure. */
export function searchRecord(url: string, html: string): SearchRecord | null {
  // Most pages are lists; they need not be parsed for this.
  if (!html.includes('data-pagefind-body')) return null;
  const page = textOfPage(html);
  if (page === null) return null;
  const { title, text } = page;
  return { url, content: stemmedText(`${`${title} `.repeat(TIMES_TITLE)}${text}`), title, text };
}
