import { oncePer } from '../../site/src/view-models/once-per.ts';
import type { Page } from './page.ts';

/**
 * Finds out once for each page what can be said of it alone, however many checks and runs ask. The
 * answer must hold no element of the page, or the whole parsed page stays in memory with it.
 *
 * @param ask pure
 */
export function oncePerPage<Answer>(ask: (page: Page) => Answer): (page: Page) => Answer {
  return oncePer(ask);
}

/** The same where the answer depends on a text as well, such as the address of the site. */
export function oncePerPageAnd<Answer>(
  ask: (page: Page, text: string | null) => Answer,
): (page: Page, text: string | null) => Answer {
  const known = new Map<string | null, (page: Page) => Answer>();
  return (page, text) => {
    const asked = known.get(text) ?? oncePerPage((one: Page) => ask(one, text));
    known.set(text, asked);
    return asked(page);
  };
}

/**
 * The same for what takes much room: it goes with what was parsed of the page, when a run has ended.
 *
 * @param ask pure
 */
export function oncePerRun<Answer>(ask: (page: Page) => Answer): (page: Page) => Answer {
  const known = new WeakMap<Page['elements'], { readonly answer: Answer }>();
  return (page) => {
    const before = known.get(page.elements);
    if (before !== undefined) return before.answer;
    const answer = ask(page);
    known.set(page.elements, { answer });
    return answer;
  };
}
