import type { Page as Tab } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../browser/find-browser.ts';
import { makeSite } from '../site.ts';
import { freshBrowsers } from './browsers.ts';
import { startVisits } from './visits.ts';

const texts = new Map(
  ['a', 'b', 'c'].map((name) => [`${name}/index.html`, `<title>${name}</title>`]),
);
const site = makeSite('/nowhere', texts.keys(), texts, new Date());
const [a, b, c] = site.pages;
if (a === undefined || b === undefined || c === undefined) throw new Error('three pages, please');

describe('visits', () => {
  const visits = startVisits(
    site,
    freshBrowsers(() => findOrInstallBrowser(console.log)),
  );
  afterAll(() => visits.close());

  it('take a look that comes while every tab is closing', async () => {
    let close: (() => void) | undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    const slowToClose = (tab: Tab) => {
      const really = tab.close.bind(tab);
      tab.close = () => closed.then(() => really());
      return tab.title();
    };
    const titles = [a, b, c].map((page) => visits.look(page, slowToClose));
    expect(await Promise.all(titles)).toEqual(['a', 'b', 'c']);
    // The tabs are told to close in the turn after the last look.
    await new Promise((resolve) => setImmediate(resolve));
    expect(await visits.look(b, (tab) => tab.title())).toBe('b');
    close?.();
  });

  it('open a page at most twice, however many want to look at it', async () => {
    const tabs = new Set<Tab>();
    const looks = Array.from({ length: 6 }, () =>
      visits.look(a, async (tab) => {
        tabs.add(tab);
        return tab.title();
      }),
    );
    expect(await Promise.all(looks)).toEqual(Array.from({ length: 6 }, () => 'a'));
    expect(tabs.size).toBe(2);
  });

  it('tell every look at a page whose tab is lost, and go on', async () => {
    const gone = { ...c, path: '/gone/' };
    const looks = [1, 2, 3].map(() =>
      visits.look(gone, async (tab) => {
        await tab.close();
        return tab.title();
      }),
    );
    const ended = await Promise.allSettled(looks);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await visits.look(c, (tab) => tab.title())).toBe('c');
  });
});
