import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { markShown, type PrintFault, printFaults } from './print-faults.ts';

/**
 * On paper there is what the page is about, without what only works on a screen, and nothing is cut
 * (a rule of this site: programmes hang on doors and lie on desks).
 */
export const printed = drivenCheck({
  name: 'printed',
  rules: ['print-missing', 'print-navigation', 'print-cut'],
  exceptions,
  dependsOn: 'pieces',
  look: lookInTab(look),
});

/** A4 without its margins of 10 mm, in CSS pixels. */
const PAPER = { width: 718, height: 1046 };

const WHAT: Readonly<Record<PrintFault['rule'], string>> = {
  'print-missing':
    'This is seen on the screen and not on paper. Leave it in the print style sheet.',
  'print-navigation': 'This does nothing on paper. Hide it in the print style sheet.',
  'print-cut': 'Paper cannot be scrolled: a part of this is cut off. Let it wrap when printed.',
};

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  await show(tab, PAPER);
  await tab.evaluate(markShown);
  await tab.emulateMedia({ media: 'print' });
  const found = await tab.evaluate(printFaults);
  await tab.emulateMedia({ media: null });
  return found.map(({ rule, spot }) => ({ rule, page: page.path, message: WHAT[rule], ...spot }));
}
