import type { BuiltFile } from '../release/built-files.ts';
import type { Page } from './page.ts';
import { newPage, type Site } from './site.ts';

/**
 * What the last run has read, for a process that checks one site after the other: a page that has not
 * changed is the same object, and what was found out about it is known (see once-per-page.ts).
 */
export class KnownPages {
  #pages: ReadonlyMap<string, Page> = new Map();
  #texts: ReadonlyMap<string, string> = new Map();
  #sums: ReadonlyMap<string, string> = new Map();
  #sumsNow: ReadonlyMap<string, string> = new Map();

  /** @param listed what the build says of the files that are read next; null when it says nothing */
  expect(listed: readonly BuiltFile[] | null): void {
    this.#sumsNow = new Map((listed ?? []).map(({ path, sha256 }) => [path, sha256]));
  }

  /** Hex SHA-256 of the files that are read now, by path, as far as the build has said them. */
  get sums(): ReadonlyMap<string, string> {
    return this.#sumsNow;
  }

  /** What stands in a file that has not changed; null when it has to be read. */
  textOf(file: string): string | null {
    const sum = this.#sumsNow.get(file);
    if (sum === undefined || sum !== this.#sums.get(file)) return null;
    return this.#pages.get(file)?.html ?? this.#texts.get(file) ?? null;
  }

  /** The page as it is known, or a new one when its content is another. */
  pageOf(file: string, html: string): Page {
    const known = this.#pages.get(file);
    return known?.html === html ? known : newPage(file, html);
  }

  /** Whether a run before this one has read pages, and some of these are others. */
  hasNews({ pages }: Site): boolean {
    return this.#pages.size > 0 && pages.some((page) => this.#pages.get(page.file) !== page);
  }

  /** Keeps what a run has read for the next one, without what was parsed of it. */
  keep({ pages, texts }: Site): void {
    for (const page of pages) page.forgetElements();
    this.#pages = new Map(pages.map((page) => [page.file, page]));
    this.#texts = texts;
    this.#sums = this.#sumsNow;
  }
}
