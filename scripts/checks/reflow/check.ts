import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { brokenLayout, type Misfit } from './broken-layout.ts';
import { exceptions } from './exceptions.ts';
import { STATES } from './states.ts';
import { closeAgain, openEverything, withStyles } from './whole-page.ts';

/**
 * Everything on a page stays readable in a narrow window, with large text and with wide spacing:
 * nothing scrolls sideways, no text is cut off or lies on another (WCAG 1.4.4, 1.4.10, 1.4.12).
 */
export const reflow = drivenCheck({
  name: 'reflow',
  rules: ['sideways', 'word-too-long', 'text-cut', 'text-overlap'],
  exceptions,
  dependsOn: 'content',
  look: lookInTab(look),
});

/** The longest words of an everyday Polish text have some twenty letters. */
const LONG_WORD = /[^\s<>"=/-]{25,}(?=[^<>]*<\/)/;

const WHAT: Readonly<Record<Misfit['rule'], (by: number) => string>> = {
  sideways: (by) =>
    `The page is ${by} px wider than the window, so one has to scroll sideways for each line. Let this wrap or shrink, or give a table a scroller of its own.`,
  'text-cut': (by) => `${by} px of this text are cut off. Let its box grow with it.`,
  'text-overlap': (by) =>
    `This text lies ${by} px over the one before it. Let the boxes grow with their texts.`,
};

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const seen = new Map<string, { misfit: Misfit; states: string[] }>();
  await tab.evaluate(openEverything);
  for (const { name, source, view, css } of STATES) {
    await show(tab, view);
    await tab.evaluate(withStyles, css);
    for (const misfit of await tab.evaluate(brokenLayout)) {
      const key = `${misfit.rule} ${misfit.spot.selector}`;
      const known = seen.get(key) ?? { misfit, states: [] };
      known.states.push(`${name}, ${source}`);
      seen.set(key, known);
    }
  }
  await tab.evaluate(withStyles, '');
  await tab.evaluate(closeAgain);
  return [...seen.values()].map(({ misfit, states }) => ({
    rule: ruleOf(misfit),
    page: page.path,
    message: `${WHAT[misfit.rule](misfit.by)} (${states.join('; ')})`,
    ...misfit.spot,
  }));
}

/** What is too wide for a long word is an editor's to mend; anything else is the template's. */
function ruleOf({ rule, spot }: Misfit): string {
  return rule === 'sideways' && LONG_WORD.test(spot.snippet) ? 'word-too-long' : rule;
}
