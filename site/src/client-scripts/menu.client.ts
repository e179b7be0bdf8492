/**
 * On a phone the open menu lies over the page, and Esc closes what lies over it. Fetched when the menu
 * is first opened.
 */
export function start(summary: HTMLElement): void {
  addEventListener('keydown', ({ key }) => {
    const menu = summary.parentElement;
    if (key !== 'Escape' || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
    menu.open = false;
    summary.focus();
  });
}
