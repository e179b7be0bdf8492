import type { NodeResult, Result } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { runAxe } from '../axe/run-axe.ts';
import { drivenCheck } from '../browser/driven-check.ts';
import { show } from '../browser/view.ts';
import type { Visits } from '../browser/visits.ts';
import { engineVersion } from '../engine-version.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { exceptions } from './exceptions.ts';
import { measureOnPixels } from './on-pixels.ts';
import { THEMES } from './themes.ts';
import { verdictOn } from './verdict.ts';

/** What is below 4.5:1 breaks the first and, for axe, not the second as well. */
const OF_TEXT = ['color-contrast', 'color-contrast-enhanced'];
const OF_LINKS = 'link-in-text-block';

/** Texts that were measured in a run and are right, by theme: the head of each page is the same. */
const soundIn = new WeakMap<Visits, Map<string, Set<string>>>();

/**
 * Text stands out from its ground by 7:1, large text by 4.5:1, in every theme (WCAG 1.4.6, AAA, a
 * rule of this site), and a link in a text is known by more than a colour (1.4.1). By axe-core,
 * which measures 4.5:1 of every page in the light theme in its own check; where axe cannot tell the
 * ground (a gradient, something drawn above or below), by what the browser draws.
 */
export const contrast = drivenCheck({
  name: 'contrast',
  rules: [...OF_TEXT, OF_LINKS, 'text-covered'],
  exceptions,
  dependsOn: 'pieces',
  uses: ['axe'],
  engines: [engineVersion('axe-core'), engineVersion('sharp')],
  look: (page, visits) => {
    const known = soundIn.get(visits) ?? new Map<string, Set<string>>();
    soundIn.set(visits, known);
    return visits.look(page, (tab) => look(tab, page, known));
  },
});

async function look(
  tab: Tab,
  page: Page,
  soundByTheme: Map<string, Set<string>>,
): Promise<readonly Fault[]> {
  const faults = new Map<string, Fault>();
  for (const { name, view } of THEMES) {
    await show(tab, view);
    const where = `In the theme "${name}" at ${view.width} px`;
    const tell = (fault: Omit<Fault, 'page' | 'selector'> & { readonly selector: string }) => {
      const key = `${fault.rule} ${fault.selector}`;
      const message = `${where}: ${fault.message}`;
      if (!faults.has(key)) faults.set(key, { ...fault, page: page.path, message });
    };
    const { violations, incomplete } = await runAxe(tab, {
      type: 'rule',
      values: [...OF_TEXT, OF_LINKS],
    });
    const links = incomplete.filter(({ id }) => id === OF_LINKS);
    for (const { rule, node } of [...violations, ...links].flatMap(nodesOf)) {
      tell({
        rule,
        message: (node.failureSummary ?? '').replaceAll(/\s*\n\s*/g, ' ').trim(),
        selector: node.target.join(' '),
        snippet: node.html.slice(0, 200),
      });
    }
    const unknown = incomplete.filter(({ id }) => id !== OF_LINKS).flatMap(nodesOf);
    const selectors = new Set(unknown.map(({ node }) => node.target.join(' ')));
    const sound = soundByTheme.get(where) ?? new Set();
    soundByTheme.set(where, sound);
    for (const measured of await measureOnPixels(tab, [...selectors], sound)) {
      const verdict = verdictOn(measured);
      if (verdict === null) sound.add(measured.text.standing);
      else tell(verdict);
    }
  }
  return [...faults.values()];
}

function nodesOf({ id, nodes }: Result): { readonly rule: string; readonly node: NodeResult }[] {
  return nodes.map((node) => ({ rule: id, node }));
}
