/**
 * Lets the Tab key come into Strapi's lists of entries. The list has one stop, from which the arrows
 * go on; Strapi gives it to a row that is not there, so that nobody without a mouse gets in
 * (WCAG 2.1.1). It goes to the first entry.
 */
export function reachLists(document: Document): void {
  const reach = () => {
    for (const table of document.querySelectorAll('main table[role="grid"]')) {
      if (table.querySelector('[tabindex="0"]') !== null) continue;
      table.querySelector('tbody a[href]')?.setAttribute('tabindex', '0');
    }
  };
  new MutationObserver(reach).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['tabindex'],
  });
}
