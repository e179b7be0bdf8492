/**
 * Runs inline in the head of every page, before anything is painted. It stays below 1 kB: it applies
 * what the visitor chose under "Ustawienia wyświetlania", and shows what needs a script, whose code
 * is fetched when it is first used. Where storage or scripts are blocked the page is as it was.
 */
const root = document.documentElement;
try {
  const chosen: unknown = JSON.parse(localStorage.getItem('wyswietlanie') ?? '{}');
  if (typeof chosen === 'object') Object.assign(root.dataset, chosen);
} catch {
  // Storage is blocked or holds what is not ours: the system's settings stay in force.
}

/** What a script of `onDemandScripts` exports. */
type Start = (element: HTMLElement, event: Event) => void;

addEventListener('DOMContentLoaded', () => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-script]')) {
    element.hidden = false;
    const start = async (event: Event): Promise<void> => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link !== null) {
        // A new tab was asked for: the link does that by itself.
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey))
          return;
        event.preventDefault();
      }
      removeListeners();
      try {
        const script: { readonly start: Start } = await import(
          /* @vite-ignore */ element.dataset['script'] ?? ''
        );
        script.start(element, event);
      } catch {
        if (link !== null) location.href = link.href;
      }
    };
    const removeListeners = (): void => {
      element.removeEventListener('click', start);
      element.removeEventListener('input', start);
      element.removeEventListener('submit', start);
    };
    element.addEventListener('click', start);
    element.addEventListener('input', start);
    element.addEventListener('submit', start);
  }
});
