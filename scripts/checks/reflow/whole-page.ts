/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Opens what is folded within the text of the page, for words are in there too. Evaluated in the
 * page: it knows nothing of this file.
 */
export function openEverything(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    details.dataset['openedByCheck'] = '';
    details.open = true;
  }
}

/** Undoes `openEverything`. Evaluated in the page. */
export function closeAgain(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-opened-by-check]')) {
    delete details.dataset['openedByCheck'];
    details.open = false;
  }
}

/** Puts styles over those of the page, in place of those put there before. Evaluated in the page. */
export function withStyles(css: string): void {
  if (css === '') {
    document.adoptedStyleSheets = [];
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}
