import { beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../browser/find-browser.ts';
import { freshBrowsers } from '../browser/browsers.ts';
import { startVisits } from '../browser/visits.ts';
import { aroundWithoutBrowser, type Example, readExamples } from '../examples.ts';
import { applyExceptions } from '../exception.ts';
import type { Fault } from '../finding.ts';
import { addressOf } from '../page.ts';
import { makeSite } from '../site.ts';
import { axe } from './check.ts';

const passing = readExamples(import.meta.dirname, 'passing');
const failing = readExamples(import.meta.dirname, 'failing');
/** Where an example stands that does not say so: all of them are one site. */
const fileOf = ({ name, file }: Example) =>
  file === 'przyklad/index.html' ? `${name}/index.html` : file;

describe('axe, in Chromium', () => {
  let found: readonly Fault[] = [];
  const rulesOn = (example: Example, faults: readonly Fault[]) =>
    faults.filter(({ page }) => page === addressOf(fileOf(example))).map(({ rule }) => rule);

  // All examples are one site, so that the browser is started once.
  beforeAll(async () => {
    const names = [...passing, ...failing].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const texts = new Map([...passing, ...failing].map((one) => [fileOf(one), one.html] as const));
    const site = makeSite('/nowhere', texts.keys(), texts, new Date());
    const browser = () => findOrInstallBrowser(console.log);
    const visits = startVisits(site, freshBrowsers(browser));
    found = await axe.run(site.pages, { site, browser, visits }).finally(visits.close);
  });

  it.each(passing)('lets $name through', (example) => {
    expect(rulesOn(example, applyExceptions(found, axe.exceptions).faults)).toEqual([]);
  });

  it.each(failing)('finds $expects in $name', (example) => {
    expect(rulesOn(example, found)).toEqual(expect.arrayContaining([...example.expects]));
  });

  it('takes what it cannot decide for a fault until somebody has looked at it', () => {
    const { faults, used } = applyExceptions(found, axe.exceptions);
    const [undecided] = faults.filter(({ page }) => page === '/perhaps-a-heading/');
    expect(undecided?.rule).toBe('undecided-p-as-heading');
    expect(undecided?.message).toContain('scripts/checks/axe/triage.ts');
    // Each answer is needed by an example.
    const needed = new Set([...used.values()].flatMap((ofPage) => [...ofPage]));
    expect([...needed].sort()).toEqual(axe.exceptions.map((_, index) => index));
  });

  it('says at which width', () => {
    const messageOn = (page: string) => found.find((fault) => fault.page === page)?.message;
    expect(messageOn('/pale-on-a-phone/')).toContain('(at 360 px)');
    expect(messageOn('/grey-on-white/')).toMatch(/contrast of \d/);
  });

  it('does not take nothing for good', async () => {
    const site = makeSite('/nowhere', [], new Map(), new Date());
    await expect(axe.run([], aroundWithoutBrowser(site))).rejects.toThrow('no page to look at');
  });
});
