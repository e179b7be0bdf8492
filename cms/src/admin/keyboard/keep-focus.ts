import { isThere, stopsIn } from './stops';

const WINDOWS = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';

/**
 * When what had the focus is taken away – a button that is gone once it was pressed, a closed window –
 * the focus goes to the nearest stop of what still stands around its place, instead of the page's
 * beginning (WCAG 2.4.3). Nothing happens while something else takes the focus by itself, and after
 * the mouse.
 */
export function keepFocus(document: Document): void {
  let way: readonly Element[] = [];
  let byKeyboard = false;
  let isWaiting = false;

  document.addEventListener('keydown', () => (byKeyboard = true), { capture: true });
  document.addEventListener('pointerdown', () => (byKeyboard = false), { capture: true });
  document.addEventListener('focusin', ({ target }) => {
    // A window is there for a while only; its way back is the stop it was opened from.
    if (target instanceof Element && target.closest(WINDOWS) === null) way = wayUp(target);
  });
  const find = () => {
    isWaiting = false;
    const [lost] = way;
    if (!byKeyboard || document.activeElement !== document.body) return;
    if (lost === undefined || isThere(lost) || document.querySelector(WINDOWS) !== null) return;
    nearest(way)?.focus();
  };
  new MutationObserver(() => {
    if (isWaiting || document.activeElement !== document.body) return;
    isWaiting = true;
    // Whoever took it away may give the focus to something else, or draw the rest a little later.
    setTimeout(find, 150);
  }).observe(document.body, { childList: true, subtree: true });
}

function wayUp(element: Element): readonly Element[] {
  const way: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) way.push(at);
  return way;
}

/**
 * The first stop in the nearest of these that still stands; where only the frame around the screen
 * does, the first of the screen itself.
 */
function nearest(way: readonly Element[]): HTMLElement | null {
  for (const element of way) {
    if (!element.isConnected) continue;
    const [stop] = stopsIn(element.querySelector('main') ?? element);
    if (stop !== undefined) return stop;
  }
  return null;
}
