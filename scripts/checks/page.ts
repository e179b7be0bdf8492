import { parse } from 'parse5';
import { type Element, elementsOf } from './elements.ts';

/** One built HTML page. */
export interface Page {
  /** Its decoded address, as a visitor has it: `/`, `/wydarzenia/`, `/404.html`. */
  readonly path: string;
  /** Its file in the built folder, with slashes: `wydarzenia/index.html`. */
  readonly file: string;
  readonly html: string;
  /** Which template it comes from; see page-kind.ts for pages that do not say. */
  readonly kind: string;
  /** All elements in the order of the document; parsed at the first use. */
  readonly elements: readonly Element[];
  /** Lets go of what was parsed, which takes much room; asked for again, it is parsed anew. */
  forgetElements(): void;
}

/** A page from its file. The work of parsing is put off until somebody asks. */
export function makePage(file: string, html: string, kindOf: (page: Page) => string): Page {
  let elements: readonly Element[] | undefined;
  let kind: string | undefined;
  return {
    path: addressOf(file),
    file,
    html,
    get elements() {
      elements ??= elementsOf(parse(html));
      return elements;
    },
    get kind() {
      kind ??= kindOf(this);
      return kind;
    },
    forgetElements: () => {
      elements = undefined;
    },
  };
}

/** The address a file is served at. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
