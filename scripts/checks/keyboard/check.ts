import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { show, type View } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { trySkipLink } from './skip-link.ts';
import { walk } from './walk.ts';
import type { WalkRule } from './walk-recorder.ts';

/**
 * A page can be used by the keyboard alone: Tab comes to everything that can be clicked, in the
 * order of reading, out of everything again, and one always sees where it is (WCAG 2.1.1, 2.1.2,
 * 2.4.1, 2.4.3, 2.4.7, 2.4.11, 2.4.12).
 */
export const keyboard = drivenCheck({
  name: 'keyboard',
  rules: [
    'unreachable',
    'focus-order',
    'focus-invisible',
    'focus-covered',
    'clickable-without-keyboard',
    'keyboard-trap',
    'skip-link-broken',
  ],
  exceptions,
  dependsOn: 'pieces',
  look: lookInTab(look),
});

const WHAT: Readonly<Record<WalkRule | 'keyboard-trap' | 'skip-link-broken', string>> = {
  unreachable: 'The Tab key never comes here, so nobody without a mouse does (WCAG 2.1.1).',
  'focus-order': 'The Tab key comes here out of turn (WCAG 2.4.3)',
  'focus-invisible': 'One does not see that this has the focus (WCAG 2.4.7). Give it an outline.',
  'focus-covered': 'What has the focus is covered (WCAG 2.4.11, 2.4.12)',
  'clickable-without-keyboard':
    'This can be clicked and takes no focus (WCAG 2.1.1). Make it a <button> or a link.',
  'keyboard-trap': 'The Tab key does not lead away from here (WCAG 2.1.2).',
  'skip-link-broken': 'The skip link does not work (WCAG 2.4.1)',
};

/** A desk, and a window of 1280 px at 400 %, where what is stuck to an edge covers most. */
const VIEWS: readonly View[] = [
  { width: 1280, height: 900 },
  { width: 320, height: 480 },
];

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const faults = new Map<string, Fault>();
  const tell = (
    rule: keyof typeof WHAT,
    spot: Pick<Fault, 'selector' | 'snippet'>,
    detail: string,
  ) => {
    const message = `${WHAT[rule]}${detail === '' ? '' : `: ${detail}`}`;
    const key = `${rule} ${spot.selector}`;
    if (!faults.has(key)) faults.set(key, { rule, page: page.path, message, ...spot });
  };
  for (const view of VIEWS) {
    await show(tab, view);
    const { faults: met, trap } = await walk(tab);
    for (const { rule, spot, detail } of met) {
      // Behind a trap nothing is reached; the trap is what is wrong.
      if (trap === null || rule !== 'unreachable')
        tell(rule, spot, `${detail}${detail === '' ? '' : ', '}at ${view.width} px`);
    }
    if (trap !== null) tell('keyboard-trap', trap, '');
  }
  const skip = await trySkipLink(tab);
  if (skip !== null) tell('skip-link-broken', skip.spot, skip.detail);
  return [...faults.values()];
}
