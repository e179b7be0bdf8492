import { type MutableRefObject, useEffect } from 'react';
import { stopsIn } from '../keyboard/stops';

const QUESTION = '[role="alertdialog"]';

/** From where a question was opened. */
export type WayBack = MutableRefObject<HTMLElement | null>;

/**
 * Gives the focus back to where it was when a question was opened, once what stands in it is gone:
 * Strapi's questions do not know by what they were opened. Where that cannot have the focus any more,
 * because all is published, the first stop beside it gets it, or the first of the screen that came.
 */
export function useWayBack(way: WayBack): void {
  useEffect(() => {
    const from = document.activeElement;
    // One question may take the place of another.
    if (from instanceof HTMLElement && from.closest(QUESTION) === null) way.current = from;
    return () => {
      setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        if (isLost && document.querySelector(QUESTION) === null) goBack(way.current);
      });
    };
  }, [way]);
}

function goBack(from: HTMLElement | null): void {
  from?.focus();
  if (from === null || document.activeElement === from) return;
  const [beside] = stopsIn(
    from.closest('aside') ?? document.querySelector('main') ?? document.body,
  );
  beside?.focus();
}
