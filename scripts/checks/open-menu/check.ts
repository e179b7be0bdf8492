/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { NodeResult, Result } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { runAxe } from '../axe/run-axe.ts';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { show, type View } from '../browser/view.ts';
import { measureOnPixels } from '../contrast/on-pixels.ts';
import { verdictOn } from '../contrast/verdict.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { openMenus, outsideWindow } from './open-menus.ts';

const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];
/** What axe has to say of lists, links and buttons; the whole page closed is looked at by `axe`. */
const STRUCTURE = [
  'list',
  'listitem',
  'link-name',
  'button-name',
  'aria-allowed-attr',
  'aria-required-attr',
  'aria-valid-attr-value',
  'nested-interactive',
  'aria-hidden-focus',
];

/**
 * A menu that was opened can be used like the rest: in a window of 320 px nothing of it is out of
 * reach (WCAG 1.4.10), it stands out by 7:1 in light and dark (1.4.3, 1.4.6) and is made of what it
 * says it is (1.3.1, 4.1.2).
 */
export const openMenu = drivenCheck({
  name: 'open-menu',
  rules: ['menu-contrast', 'menu-outside', 'menu-violation'],
  exceptions,
  dependsOn: 'pieces',
  uses: ['axe', 'contrast'],
  engines: [engineVersion('axe-core')],
  look: lookInTab(look),
});

const VIEWS: readonly View[] = [
  { width: 320, height: 480, scheme: 'light' },
  { width: 320, height: 480, scheme: 'dark' },
];

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const faults = new Map<string, Fault>();
  const tell = (fault: Fault) => faults.set(`${fault.rule} ${fault.selector}`, fault);
  for (const view of VIEWS) {
    await show(tab, view);
    if ((await tab.evaluate(openMenus, true)) === 0) return [];
    for (const spot of await tab.evaluate(outsideWindow)) {
      tell({
        rule: 'menu-outside',
        page: page.path,
        message: `At ${view.width} px this part of the open menu is beside the window (WCAG 1.4.10). Let the menu be as wide as the window.`,
        ...spot,
      });
    }
    const { violations, incomplete } = await runAxe(tab, {
      type: 'rule',
      values: [...CONTRAST, ...STRUCTURE],
    });
    const unknown = incomplete.filter(({ id }) => CONTRAST.includes(id));
    const selectors = new Set(
      (await inMenu(tab, unknown)).map(({ node }) => node.target.join(' ')),
    );
    for (const measured of await measureOnPixels(tab, [...selectors], new Set())) {
      const verdict = verdictOn(measured);
      if (verdict === null) continue;
      const message = `In the open menu, in the ${view.scheme} theme: ${verdict.message}`;
      tell({ ...verdict, rule: 'menu-contrast', page: page.path, message });
    }
    const undecided = incomplete.filter(({ id }) => !CONTRAST.includes(id));
    for (const { id, node } of await inMenu(tab, [...violations, ...undecided])) {
      tell({
        rule: CONTRAST.includes(id) ? 'menu-contrast' : 'menu-violation',
        page: page.path,
        message: `In the open menu, in the ${view.scheme} theme: ${(node.failureSummary ?? id).replaceAll(/\s*\n\s*/g, ' ').trim()}`,
        selector: node.target.join(' '),
        snippet: node.html,
      });
    }
    await tab.evaluate(openMenus, false);
  }
  return [...faults.values()];
}

/** Of what axe says, what it says of open menus. */
async function inMenu(
  tab: Tab,
  results: readonly Result[],
): Promise<readonly { readonly id: string; readonly node: NodeResult }[]> {
  const told = results.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
  const is = await tab.evaluate(
    (selectors) =>
      selectors.map((one) => document.querySelector(one)?.closest('nav details') != null),
    told.map(({ node }) => node.target.join(' ')),
  );
  return told.filter((_, at) => is[at]);
}
