import { type RefObject, useEffect } from 'react';

/**
 * Lets Ctrl (or Cmd) + Shift + Enter press the button "Opublikuj". Strapi's own shortcut publishes
 * without it, so without its question; it does not get to know of the keys any more.
 *
 * @param words what stands in the button
 */
export function usePublishShortcut(words: RefObject<HTMLElement>): void {
  useEffect(() => {
    const route = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey, key } = event;
      if (!(ctrlKey || metaKey) || !shiftKey || key.toLowerCase() !== 'enter') return;
      const button = words.current?.closest('button');
      if (button == null) return;
      event.preventDefault();
      event.stopPropagation();
      // What lies over this form has a button of its own, or has to be answered first.
      if (button.closest('[aria-hidden="true"]') === null) button.click();
    };
    window.addEventListener('keydown', route, { capture: true });
    return () => window.removeEventListener('keydown', route, { capture: true });
  }, [words]);
}
