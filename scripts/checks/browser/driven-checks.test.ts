import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../browser/find-browser.ts';
import { aroundWithoutBrowser, readExamples } from '../examples.ts';
import type { Fault } from '../finding.ts';
import { makeSite } from '../site.ts';
import { freshBrowsers } from './browsers.ts';
import { drivenChecks } from './driven-checks.ts';
import { startVisits } from './visits.ts';

const examples = drivenChecks.map((check) => {
  const folder = join(import.meta.dirname, '..', check.name);
  return {
    check,
    passing: readExamples(folder, 'passing'),
    failing: readExamples(folder, 'failing'),
  };
});
const addressOf = (check: { name: string }, example: { name: string }) =>
  `/${check.name}/${example.name}/`;

// All examples are one site, so that the browser is started once for all checks.
const texts = new Map(
  examples.flatMap(({ check, passing, failing }) =>
    [...passing, ...failing].map(
      (one) => [`${addressOf(check, one).slice(1)}index.html`, one.html] as const,
    ),
  ),
);
const site = makeSite('/nowhere', texts.keys(), texts, new Date());
const browser = () => findOrInstallBrowser(console.log);
const visits = startVisits(site, freshBrowsers(browser));
afterAll(() => visits.close());

describe.each(examples)('$check.name, in Chromium', ({ check, passing, failing }) => {
  let faults: readonly Fault[] = [];
  const rulesOn = (example: { name: string }) => [
    ...new Set(
      faults.filter(({ page }) => page === addressOf(check, example)).map(({ rule }) => rule),
    ),
  ];

  beforeAll(async () => {
    const own = site.pages.filter(({ path }) => path.startsWith(`/${check.name}/`));
    faults = await check.run(own, { site, browser, visits });
  });

  it.each(passing)('lets $name through', (example) => {
    expect(rulesOn(example)).toEqual([]);
  });

  it.each(failing)('finds $expects in $name', (example) => {
    expect(rulesOn(example).sort()).toEqual([...example.expects].sort());
  });

  it('has an example that breaks each of its rules', () => {
    expect([...new Set(failing.flatMap(({ expects }) => expects))].sort()).toEqual(
      [...check.rules].sort(),
    );
  });

  it('says where the fault is', () => {
    expect(faults.filter(({ selector, snippet }) => !selector || !snippet)).toEqual([]);
  });

  it('does not take nothing for good', async () => {
    await expect(check.run([], aroundWithoutBrowser(site))).rejects.toThrow('no page to look at');
  });
});
