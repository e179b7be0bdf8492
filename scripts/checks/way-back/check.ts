import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { DESK, PHONE, show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { closedByEscape } from './closed-by-escape.ts';
import { exceptions } from './exceptions.ts';
import { walkBack } from './walk-back.ts';

/**
 * The way back is the way there: Shift+Tab comes to the stops of Tab in their reverse order, without
 * a circle (WCAG 2.1.2, 2.4.3), and Esc closes what opened over the page and leaves the focus at what
 * opened it (1.4.13, 2.4.3, 2.4.11).
 */
export const wayBack = drivenCheck({
  name: 'way-back',
  rules: ['back-order', 'esc-keeps-open', 'esc-loses-focus'],
  exceptions,
  dependsOn: 'pieces',
  uses: ['keyboard'],
  look: lookInTab(look),
});

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  await show(tab, DESK);
  const astray = await walkBack(tab);
  // On a phone, and in a window enlarged to 400 %, the menu lies over the page.
  await show(tab, PHONE);
  const overlays = await closedByEscape(tab);
  return [
    ...(astray === null
      ? []
      : [
          {
            rule: 'back-order',
            page: page.path,
            message:
              'Shift+Tab does not come here in its turn, the reverse of Tab (WCAG 2.1.2, 2.4.3). Leave the order of the focus to the browser.',
            ...astray,
          },
        ]),
    ...overlays.map(({ rule, spot }) => ({
      rule,
      page: page.path,
      message:
        rule === 'esc-keeps-open'
          ? 'This lies over the page and Esc does not close it. Close it at that key (WCAG 2.4.11).'
          : 'Esc closes this and the focus is not at what opened it. Put it there (WCAG 2.4.3).',
      ...spot,
    })),
  ];
}
