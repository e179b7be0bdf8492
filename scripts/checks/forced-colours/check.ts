import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { DESK, show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { type LostShape, lostShapes, noteShapes } from './lost-shapes.ts';

/**
 * With the browser's colours in place of the page's (contrast themes of Windows) controls, marks,
 * states and the focus can still be seen (WCAG 1.4.1, 1.4.11, 2.4.7; EN 301 549, 11.7).
 */
export const forcedColours = drivenCheck({
  name: 'forced-colours',
  rules: ['shape-lost', 'state-lost', 'focus-lost', 'colours-kept'],
  exceptions,
  dependsOn: 'pieces',
  look: lookInTab(look),
});

const WHAT: Readonly<Record<LostShape['rule'], string>> = {
  'shape-lost':
    'In forced colours nothing shows where this begins and ends. Give it a border there.',
  'state-lost':
    'In forced colours this state looks like the other one. Tell it by an underline, a border or a mark.',
  'focus-lost':
    'In forced colours one does not see the focus here. Give it an outline, not only a shadow or a ground.',
  'colours-kept':
    'This keeps its colours where the visitor forced others (forced-color-adjust: none).',
};

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  await show(tab, DESK);
  await tab.evaluate(noteShapes);
  await show(tab, { ...DESK, forcedColors: 'active' });
  // A key makes what takes the focus next show it as for one who uses the keyboard.
  await tab.keyboard.press('Shift');
  return (await tab.evaluate(lostShapes)).map(({ rule, spot }) => ({
    rule,
    page: page.path,
    message: WHAT[rule],
    ...spot,
  }));
}
