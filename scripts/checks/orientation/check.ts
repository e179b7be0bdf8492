import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { heldUpright } from './held-upright.ts';

/** A phone may be held upright or across: all is there both ways (WCAG 1.3.4). */
export const orientation = drivenCheck({
  name: 'orientation',
  rules: ['turned', 'only-one-way'],
  exceptions,
  dependsOn: 'pieces',
  look: lookInTab(look),
});

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  await show(tab, { width: 375, height: 667 });
  const upright = await tab.evaluate(heldUpright);
  await show(tab, { width: 667, height: 375 });
  const across = await tab.evaluate(heldUpright);
  const differing = [
    ...upright.blocks.filter(
      ({ selector }) => !across.blocks.some((one) => one.selector === selector),
    ),
    ...across.blocks.filter(
      ({ selector }) => !upright.blocks.some((one) => one.selector === selector),
    ),
  ];
  return [
    ...[...upright.turned, ...across.turned].map((spot) => ({
      rule: 'turned',
      page: page.path,
      message:
        'This is turned on its side when the phone is. Leave turning to the phone (WCAG 1.3.4).',
      ...spot,
    })),
    ...differing.map((spot) => ({
      rule: 'only-one-way',
      page: page.path,
      message: 'This is there only when the phone is held one way (WCAG 1.3.4).',
      ...spot,
    })),
  ];
}
