/**
 * On a phone the open menu lies over the page, and Esc closes what lies over it. Fetched when the menu
 * is first opened.
 */
export function start(summary: HTMLElement): void {
  addEventListener('keydown', ({ key, target }) => {
    const menu = summary.parentElement;
    // A dialog lies over the menu that it was opened from: Esc closes one thing at a time.
    if (target instanceof Element && target.closest('dialog') !== null) return;
    if (key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
    menu.open = false;
    summary.focus();
  });
}
