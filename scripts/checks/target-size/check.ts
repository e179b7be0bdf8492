import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { DESK, PHONE, show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { type SmallTarget, smallTargets } from './small-targets.ts';

/**
 * What is tapped is large enough: 24 px by WCAG 2.5.8 (AA) with its exceptions for links in
 * sentences and for room around, 44 px for main controls by WCAG 2.5.5 (AAA), which is our own rule.
 */
export const targetSize = drivenCheck({
  name: 'target-size',
  rules: ['target-24', 'control-44'],
  exceptions,
  dependsOn: 'content',
  look: lookInTab(look),
});

const WHAT: Readonly<Record<SmallTarget['rule'], string>> = {
  'target-24': 'It needs 24 × 24 px or room around it (WCAG 2.5.8).',
  'control-44': 'A main control needs 44 × 44 px (WCAG 2.5.5, a rule of this site).',
};

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const faults = new Map<string, Fault>();
  for (const view of [PHONE, DESK]) {
    await show(tab, view);
    for (const { rule, spot, width, height } of await tab.evaluate(smallTargets)) {
      const key = `${rule} ${spot.selector}`;
      const message = `This target is ${width} × ${height} px at ${view.width} px of width. ${WHAT[rule]}`;
      if (!faults.has(key)) faults.set(key, { rule, page: page.path, message, ...spot });
    }
  }
  return [...faults.values()];
}
