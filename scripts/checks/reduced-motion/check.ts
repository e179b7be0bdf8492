import type { Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { DESK, show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { type Moving, movingThings } from './moving.ts';

/**
 * Nothing moves for a visitor who asked for less motion (WCAG 2.3.3, AAA, a rule of this site), and
 * nothing plays by itself for anybody (1.4.2, 2.2.2).
 */
export const reducedMotion = drivenCheck({
  name: 'reduced-motion',
  rules: ['animation', 'transition', 'smooth-scrolling', 'autoplay'],
  exceptions,
  dependsOn: 'pieces',
  look: lookInTab(look),
});

const WHAT: Readonly<Record<Moving['rule'], string>> = {
  animation: 'This moves though less motion is asked for. Stop it by prefers-reduced-motion',
  transition: 'This would move though less motion is asked for. Let its duration be 0 then',
  'smooth-scrolling':
    'The page glides though less motion is asked for. Set scroll-behavior: auto then',
  autoplay: 'This begins by itself. Let the visitor start it',
};

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  await show(tab, DESK);
  return (await tab.evaluate(movingThings)).map(({ rule, spot, detail }) => ({
    rule,
    page: page.path,
    message: `${WHAT[rule]}${detail === '' ? '' : ` (${detail})`}.`,
    ...spot,
  }));
}
