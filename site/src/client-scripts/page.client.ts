/**
 * Runs inline in the head of every page, before anything is painted. It stays below 1 kB: it applies
 * what the visitor chose under "Ustawienia wyświetlania", and shows what needs a script, whose code
 * is fetched when it is first used. Where storage or scripts are blocked the page is as it was.
 */
import { applyChoice, STORED_AS } from './display-choice.ts';

function applyStored(): void {
  try {
    applyChoice(localStorage.getItem(STORED_AS) ?? '');
  } catch {
    // Storage is blocked: what is in force stays in force.
  }
}
applyStored();
// The choice was made in another tab, or on another page that the visitor comes back from.
addEventListener('storage', applyStored);
addEventListener('pageshow', applyStored);

/** What a script of `onDemandScripts` exports. */
type Start = (element: HTMLElement, event: Event) => void;

async function startScript(event: Event): Promise<void> {
  // All three kinds of event happen on elements.
  const target = event.target as Element;
  const element = target.closest<HTMLElement>('[data-script]');
  const link = target.closest('a');
  // Keys are undefined in an event that is not a mouse's, which is as good as not held.
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  // With a key held a new tab was asked for: the link does that by itself.
  if (!element || (link && (ctrlKey || metaKey || shiftKey))) return;
  const url = element.dataset['script'] ?? '';
  delete element.dataset['script'];
  if (link || event.type === 'submit') event.preventDefault();
  try {
    const script: { readonly start: Start } = await import(/* @vite-ignore */ url);
    script.start(element, event);
  } catch {
    if (link) location.href = link.href;
  }
}
for (const type of ['click', 'input', 'submit']) addEventListener(type, startScript);

addEventListener('DOMContentLoaded', () => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-script]')) {
    element.hidden = false;
    // An address that carries a choice was asked for together with what shows it.
    if (element.dataset['query'] && location.search) {
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
});

// What was seen, and what comes next, stays readable without a connection. Fetched after everything
// else; without storage, HTTPS or service workers the site is as it is.
addEventListener('load', async () => {
  try {
    const { serviceWorker } = navigator;
    await serviceWorker.register('/sw.js');
    (await serviceWorker.ready).active?.postMessage(0);
  } catch {}
});
