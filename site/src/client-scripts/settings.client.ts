/** "Ustawienia wyświetlania": a dialog whose every answer is in force at once, here and in other tabs. */
import { applyChoice, STORED_AS } from './display-choice.ts';
import { choiceIn, HEADING_ID, settingsMarkup, showChoice } from './settings/settings-form.ts';
import { settingsStyle } from './settings/settings-style.ts';

const STORED = 'Wybór działa od razu i zostaje zapamiętany w tej przeglądarce.';
const NOT_STORED =
  'Ta przeglądarka nie pozwala zapamiętać wyboru: działa on tylko do opuszczenia tej strony.';
const RESTORED = 'Przywrócono ustawienia systemu.';

/** Builds the dialog for the button that opens it, and opens it. */
export function start(button: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(settingsStyle);
  document.adoptedStyleSheets.push(sheet);

  const dialog = document.createElement('dialog');
  dialog.className = 'settings';
  dialog.setAttribute('aria-labelledby', HEADING_ID);
  dialog.setAttribute('closedby', 'any');
  dialog.innerHTML = settingsMarkup;
  document.body.append(dialog);

  const form = find(dialog, 'form');
  const status = find(dialog, '[role=status]');
  form.addEventListener('change', () => {
    const choice = choiceIn(form);
    applyChoice(choice);
    status.textContent = store(choice) ? STORED : NOT_STORED;
  });
  form.addEventListener('reset', () => {
    applyChoice('');
    status.textContent = store('') ? RESTORED : `${RESTORED} ${NOT_STORED}`;
  });
  // Safari does not focus a button that is clicked, so it has nothing to give the focus back to.
  dialog.addEventListener('close', () => button.focus());

  const showWhatHolds = (): void =>
    showChoice(form, document.documentElement.dataset['display'] ?? '');
  // The page's own listener came first and has applied what another tab chose.
  addEventListener('storage', showWhatHolds);

  const open = (): void => {
    showWhatHolds();
    status.textContent = store(choiceIn(form)) ? STORED : NOT_STORED;
    dialog.showModal();
  };
  button.addEventListener('click', open);
  open();
}

/** Nothing is kept of a visitor who chose nothing. @returns whether the browser allows it */
function store(choice: string): boolean {
  try {
    if (choice === '') localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, choice);
    return true;
  } catch {
    return false;
  }
}

function find<Name extends keyof HTMLElementTagNameMap>(
  within: Element,
  selector: Name,
): HTMLElementTagNameMap[Name];
function find(within: Element, selector: string): HTMLElement;
function find(within: Element, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The dialog has no ${selector}.`);
  return element;
}
