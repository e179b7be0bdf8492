import { EMPTY_PART } from '../translations/polish';

const EDITORS = '[data-slate-editor][aria-labelledby]';
const BUTTONS = 'main form button:not([aria-label])';

/**
 * Ties the editors of rich text to their labels, and tells the buttons that add a part of an entry
 * apart, which are all called alike (WCAG 4.1.2, 2.4.6). Strapi names an editor by its own id.
 */
export function nameFields(document: Document): void {
  const name = () => {
    for (const editor of document.querySelectorAll(EDITORS)) {
      const label = `${editor.getAttribute('aria-labelledby')}-label`;
      if (document.getElementById(label) !== null) editor.setAttribute('aria-labelledby', label);
    }
    for (const button of document.querySelectorAll(BUTTONS)) {
      if (button.textContent !== EMPTY_PART) continue;
      const label = labelOver(button);
      if (label !== null) button.setAttribute('aria-label', `${label}. ${EMPTY_PART}`);
    }
  };
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
}

function labelOver(element: Element): string | null {
  for (let at = element.parentElement; at !== null && at.localName !== 'form'; ) {
    // Strapi counts what a part holds: "Terminy (0)".
    const words = at.querySelector('label, legend')?.textContent?.replace(/\s*\(\d+\)\s*$/, '');
    if (words) return words.replace(/\*$/, '').trim();
    at = at.parentElement;
  }
  return null;
}
