import type { Page as Tab } from 'playwright-core';
import { runAxe } from '../axe/run-axe.ts';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { show } from '../browser/view.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { THEMES } from './themes.ts';

/** What is below 4.5:1 breaks the first and, for axe, not the second as well. */
const RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] as const;

/**
 * Text stands out from its ground by 7:1, large text by 4.5:1, in every theme (WCAG 1.4.6, AAA, a
 * rule of this site), and a link in a text is known by more than a colour (1.4.1). By axe-core,
 * which measures 4.5:1 of every page in the light theme in its own check.
 */
export const contrast = drivenCheck({
  name: 'contrast',
  rules: RULES,
  exceptions,
  dependsOn: 'pieces',
  engines: [engineVersion('axe-core')],
  look: lookInTab(look),
});

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  const faults = new Map<string, Fault>();
  for (const { name, view } of THEMES) {
    await show(tab, view);
    const { violations } = await runAxe(tab, { type: 'rule', values: RULES });
    for (const { id, nodes } of violations) {
      for (const node of nodes) {
        const selector = node.target.join(' ');
        const how = (node.failureSummary ?? '').replaceAll(/\s*\n\s*/g, ' ').trim();
        const key = `${id} ${selector}`;
        if (faults.has(key)) continue;
        const message = `In the theme "${name}" at ${view.width} px: ${how}`;
        faults.set(key, {
          rule: id,
          page: page.path,
          message,
          selector,
          snippet: node.html.slice(0, 200),
        });
      }
    }
  }
  return [...faults.values()];
}
