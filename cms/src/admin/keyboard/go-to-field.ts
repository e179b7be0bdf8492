import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { stopsIn } from './stops';

/** Strapi opens what is folded and focuses what its address names within this time, in milliseconds. */
const TIME_TO_OPEN = 300;

/** A field of the open form, as a finding names it. */
interface Wanted {
  /** Such as "occurrences[1].end". */
  readonly field: string;
  /** The field's label in the form. */
  readonly fieldLabel: string;
}

/**
 * Gives a function that puts the focus into a field of the form; where the field is not there yet,
 * into the first stop under its label.
 */
export function useGoToField(): (wanted: Wanted) => void {
  const [search, setSearch] = useSearchParams();
  return useCallback(
    ({ field, fieldLabel }) => {
      const name = field.split(/[.[\]]+/).join('.');
      const input = [...document.getElementsByName(name)].find(isStop);
      if (input !== undefined) {
        show(input);
        return;
      }
      const from = document.activeElement;
      const named = new URLSearchParams(search);
      named.set('field', name);
      setSearch(named, { replace: true });
      setTimeout(() => {
        if (document.activeElement === from) show(underLabel(fieldLabel));
      }, TIME_TO_OPEN);
    },
    [search, setSearch],
  );
}

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.closest('[aria-hidden="true"]') === null;
}

function show(element: HTMLElement | null): void {
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}

/** Strapi counts what a field holds behind its label: "Terminy (0)". */
function underLabel(label: string): HTMLElement | null {
  const words = [...document.querySelectorAll('main form :is(label, span, legend)')].find(
    ({ textContent }) => textContent?.replace(/\s*(\*|\(\d+\))*\s*$/, '') === label,
  );
  for (let at = words?.parentElement ?? null; at !== null; at = at.parentElement) {
    const [stop] = stopsIn(at);
    if (stop !== undefined) return stop;
    if (at.localName === 'form') return null;
  }
  return null;
}
