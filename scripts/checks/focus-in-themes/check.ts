import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { DESK, show } from '../browser/view.ts';
import { THEMES } from '../contrast/themes.ts';
import type { Fault } from '../finding.ts';
import { toBeginning } from '../keyboard/walk.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { faintFocus } from './faint-focus.ts';

/**
 * What shows the focus stands out from its ground by 3:1 in every theme (WCAG 1.4.11, 2.4.7, and
 * 2.4.13, AAA). That it is shown at all, and not covered, is looked at by `keyboard`.
 */
export const focusInThemes = drivenCheck({
  name: 'focus-in-themes',
  rules: ['focus-faint'],
  exceptions,
  dependsOn: 'pieces',
  uses: ['contrast', 'keyboard'],
  look: lookInTab(look),
});

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const faults = new Map<string, Fault>();
  for (const { name, view } of THEMES.filter((theme) => theme.view.width === DESK.width)) {
    await show(tab, view);
    await toBeginning(tab);
    // After a key the browser shows the focus that a script gives, too.
    await tab.keyboard.press('Tab');
    for (const { spot, contrast } of await tab.evaluate(faintFocus)) {
      if (faults.has(spot.selector)) continue;
      const message = `In the theme "${name}" the focus stands out from its ground by ${contrast.toFixed(1)}:1. Give its outline a colour of 3:1 there (WCAG 1.4.11).`;
      faults.set(spot.selector, { rule: 'focus-faint', page: page.path, message, ...spot });
    }
    await toBeginning(tab);
  }
  return [...faults.values()];
}
