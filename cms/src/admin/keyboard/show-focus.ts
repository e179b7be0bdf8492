/**
 * 3:1 and more against both of Strapi's themes (WCAG 1.4.11): 3.4 on white, 4.6 on its darkest grey.
 */
const COLOUR = '#7b79ff';

/**
 * Gives whatever the Tab key comes to in the panel an outline: Strapi's own links, small buttons and
 * lists have none (WCAG 2.4.7). Fields whose frame changes keep their look.
 */
export function showFocus(document: Document): void {
  const sheet = document.createElement('style');
  sheet.textContent = `
    :is(a, button, summary, [role='combobox'], [role='checkbox'], [role='option'], [role='menuitem'], input[type='datetime-local']):focus-visible {
      outline: 2px solid ${COLOUR} !important;
      outline-offset: 2px !important;
    }
    /* A toolbar shows nothing that reaches beyond it. */
    [role='toolbar'] :is(a, button, [role='combobox']):focus-visible {
      outline-offset: -2px !important;
    }`;
  document.head.append(sheet);
}
