/** Where a visitor's choice under "Ustawienia wyświetlania" is kept: words with spaces between. */
export const STORED_AS = 'wyswietlanie';

/**
 * Puts a choice into force on this page, as `data-display` of the root. A word that no rule of
 * styles/display.css knows has no effect, so whatever storage holds may be given.
 */
export function applyChoice(choice: string): void {
  document.documentElement.dataset['display'] = choice;
}
