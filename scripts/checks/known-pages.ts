import type { Page } from './page.ts';
import { newPage } from './site.ts';

/**
 * The pages of the last run, for a process that checks one site after the other: a page that has not
 * changed is the same object, and what was found out about it is known (see once-per-page.ts).
 */
export class KnownPages {
  #last: ReadonlyMap<string, Page> = new Map();

  /** The page as it is known, or a new one when its content is another. */
  pageOf(file: string, html: string): Page {
    const known = this.#last.get(file);
    return known?.html === html ? known : newPage(file, html);
  }

  /** Keeps the pages of a run for the next one, without what was parsed of them. */
  keep(pages: readonly Page[]): void {
    for (const page of pages) page.forgetElements();
    this.#last = new Map(pages.map((page) => [page.file, page]));
  }
}
