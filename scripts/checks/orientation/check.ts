import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import type { Spot } from '../browser/spot.ts';
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
  const differing = onlyOneWay(upright.blocks, across.blocks);
  return [
    ...onlyOneWay(upright.turned, across.turned).map((spot) => ({
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

/** What is so one way only. A word that stands on its side both ways is turned by design. */
function onlyOneWay(upright: readonly Spot[], across: readonly Spot[]): readonly Spot[] {
  const without = (some: readonly Spot[], others: readonly Spot[]) =>
    some.filter(({ selector }) => !others.some((one) => one.selector === selector));
  return [...without(upright, across), ...without(across, upright)];
}
