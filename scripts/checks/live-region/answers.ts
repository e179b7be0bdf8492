/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Spot } from '../browser/spot.ts';

/** The first control of a form that a script may answer, and a value for it. */
export interface Control {
  readonly spot: Spot;
  readonly kind: 'text' | 'choice' | 'box';
  /** What to write or to choose. */
  readonly value: string;
}

/** What a page looked and sounded like before a form was used. */
interface Before {
  readonly text: string;
  readonly regions: ReadonlySet<Element>;
  /** Those of them that got words since, be it the same ones: put there anew they are said anew. */
  readonly spoken: ReadonlySet<Element>;
  readonly focus: Element | null;
}

declare global {
  var beforeAnswer: Before;
  var textBesideForms: () => string;
  var liveRegions: () => Element[];
}

/** The closed parts of the page's content that hold a form. Evaluated in the page after `giveSpots`. */
export function foldedForms(): Spot[] {
  return [...document.querySelectorAll('main details:not([open]):has(form) > summary')]
    .filter((summary) => summary.checkVisibility({ visibilityProperty: true }))
    .map(globalThis.spotOf);
}

/** One control of each form that is seen. Evaluated in the page after `giveSpots`. */
export function controlsOfForms(): Control[] {
  const words = [...document.querySelectorAll('main a')].flatMap(
    (link) => globalThis.wordsOf(link).match(/\p{L}{4,}/gu) ?? [],
  );
  return [...document.querySelectorAll<HTMLFormElement>('main form')].flatMap((form): Control[] => {
    const fields = [...form.elements].filter((field) =>
      field.checkVisibility({ visibilityProperty: true }),
    );
    for (const field of fields) {
      const spot = globalThis.spotOf(field);
      if (field instanceof HTMLSelectElement) {
        const other = [...field.options].find(({ selected, disabled }) => !selected && !disabled);
        if (other !== undefined) return [{ spot, kind: 'choice', value: other.value }];
      }
      if (field instanceof HTMLInputElement && ['text', 'search'].includes(field.type)) {
        return [{ spot, kind: 'text', value: words[0] ?? 'koncert' }];
      }
      if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
        return [{ spot, kind: 'box', value: '' }];
      }
    }
    return [];
  });
}

/** Notes what there is before a form is used. Evaluated in the page. */
export function noteBefore(): void {
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output';
  globalThis.liveRegions = () => [...document.querySelectorAll(LIVE)];
  globalThis.textBesideForms = () =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4, p, li, td, dd, div)')]
      .filter((one) => one.closest(`form, ${LIVE}`) === null && one.checkVisibility())
      .map((one) => globalThis.wordsOf(one))
      .join('\n');
  const regions = new Set(globalThis.liveRegions());
  const spoken = new Set<Element>();
  for (const region of regions) {
    new MutationObserver(() => spoken.add(region)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  globalThis.beforeAnswer = {
    text: globalThis.textBesideForms(),
    regions,
    spoken,
    focus: document.activeElement,
  };
}

/** Whether something beside the form is another than before. Evaluated in the page. */
export function hasAnswered(): boolean {
  return globalThis.textBesideForms() !== globalThis.beforeAnswer.text;
}

/**
 * Whether a screen reader says so: a region that was there before got words, or the focus went to the
 * answer. Evaluated in the page.
 */
export function isSaid(): boolean {
  const { spoken, focus } = globalThis.beforeAnswer;
  const isHeard = [...spoken].some((one) => one.isConnected && globalThis.wordsOf(one) !== '');
  const at = document.activeElement;
  return isHeard || (at !== focus && at !== document.body && at?.closest('form') === null);
}

/** A region that came with its words, which no screen reader says for certain. Evaluated in the page. */
export function lateRegion(): Spot | null {
  const late = globalThis
    .liveRegions()
    .find((one) => !globalThis.beforeAnswer.regions.has(one) && globalThis.wordsOf(one) !== '');
  return late === undefined ? null : globalThis.spotOf(late);
}
