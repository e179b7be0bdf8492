import { beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../browser/find-browser.ts';
import { freshBrowsers } from '../browser/browsers.ts';
import { startVisits } from '../browser/visits.ts';
import type { KnownOfPages } from '../check.ts';
import { aroundWithoutBrowser, readExamples } from '../examples.ts';
import type { Fault } from '../finding.ts';
import { makeSite } from '../site.ts';
import { pa11y } from './check.ts';

const passing = readExamples(import.meta.dirname, 'passing');
const failing = readExamples(import.meta.dirname, 'failing');
const fileOf = ({ name }: { name: string }) => `${name}/index.html`;

describe('pa11y, in Chromium', () => {
  let faults: readonly Fault[] = [];
  const rulesOn = (example: { name: string }) =>
    faults.filter(({ page }) => page === `/${example.name}/`).map(({ rule }) => rule);

  // All examples are one site, so that the browser is started once.
  beforeAll(async () => {
    const names = [...passing, ...failing].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const texts = new Map([...passing, ...failing].map((one) => [fileOf(one), one.html] as const));
    const site = makeSite('/nowhere', texts.keys(), texts, new Date());
    const browser = () => findOrInstallBrowser(console.log);
    faults = await pa11y.run(site.pages, {
      site,
      browser,
      visits: startVisits(site, freshBrowsers(browser)),
    });
  });

  it.each(passing)('lets $name through', (example) => {
    expect(rulesOn(example)).toEqual([]);
  });

  it.each(failing)('finds $expects in $name', (example) => {
    expect(rulesOn(example)).toEqual(expect.arrayContaining([...example.expects]));
  });

  it('looks at few pages while an editor waits, and at what failed first', () => {
    const names = Array.from({ length: 12 }, (_, number) => `strona-${number}/index.html`);
    const texts = new Map(names.map((name) => [name, `<main><p>${name}</p></main>`] as const));
    const site = makeSite('/nowhere', texts.keys(), texts, new Date());
    const known: KnownOfPages = {
      standing: () => 'new',
      left: (page) => [page.path],
      fresh: (page) => [page.path],
      failed: (page) => page.path === '/strona-11/',
    };
    const gate = pa11y.choose(site, known, 'gate').map(({ path }) => path);
    expect(gate).toHaveLength(8);
    expect(gate[0]).toBe('/strona-11/');
    expect(pa11y.choose(site, known, 'full')).toHaveLength(12);
  });

  it('does not take nothing for good', async () => {
    const site = makeSite('/nowhere', [], new Map(), new Date());
    await expect(pa11y.run([], aroundWithoutBrowser(site))).rejects.toThrow('no page to look at');
  });
});
