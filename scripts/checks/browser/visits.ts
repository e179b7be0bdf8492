import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { type Browsers, NOTHING_LEFT } from './browsers.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { giveSpots } from './spot.ts';
import { PHONE, show } from './view.ts';

/** Tabs at work at once: what looks keeps one core busy, the page and the debugger another. */
const TABS = 3;

/** Limit for opening a page in ms: it only has to end what hangs. */
const PAGE_LIMIT = 120_000;

/** What a check does with an open page. It sets its view itself and leaves the page as it was. */
export type Look<Seen> = (tab: Tab) => Promise<Seen>;

/**
 * Visits of one run to the pages of a site, by one browser: all checks that want to look at a page
 * at about the same time share the one visit to it.
 */
export interface Visits {
  /** @throws when the page cannot be opened, and what `look` throws */
  look<Seen>(page: Page, look: Look<Seen>): Promise<Seen>;
  /** The same in a browser that runs no script of the page. */
  lookWithoutScripts<Seen>(page: Page, look: Look<Seen>): Promise<Seen>;
  /** Opens the browser already: pages will be looked at soon. */
  expect(): void;
  /** Closes what was opened; nothing was, as long as nobody looked. */
  close(): Promise<void>;
}

interface Order {
  readonly page: Page;
  readonly looks: Array<{ run(tab: Tab): Promise<void>; fail(reason: unknown): void }>;
}

interface Opened {
  readonly browser: Browser;
  readonly served: ServedSite;
}

/** @param browsers asked for one at the first look */
export function startVisits(site: Site, browsers: Browsers): Visits {
  let opened: Promise<Opened> | null = null;
  const open = () => {
    opened ??= openSite(site, browsers);
    return opened;
  };
  const withScripts = line(open, ({ browser }) => browsers.context(browser));
  const withoutScripts = line(open, ({ browser }) =>
    browser.newContext({ ...NOTHING_LEFT, javaScriptEnabled: false }),
  );
  return {
    // Whoever looks is told why it cannot be opened.
    expect: () => void open().catch(() => undefined),
    look: withScripts,
    lookWithoutScripts: withoutScripts,
    close: async () => {
      const done = await opened?.catch(() => null);
      if (done != null) await Promise.all([browsers.done(done.browser), done.served.close()]);
    },
  };
}

async function openSite(site: Site, browsers: Browsers): Promise<Opened> {
  const [browser, served] = await Promise.all([browsers.open(), serveSite(site)]);
  return { browser, served };
}

/** A queue of pages, each with all that wants to look at it, and the tabs that work it off. */
function line(
  open: () => Promise<Opened>,
  contextIn: (opened: Opened) => Promise<BrowserContext>,
): Visits['look'] {
  const orders = new Map<string, Order>();
  let context: Promise<BrowserContext> | null = null;
  let free: Tab[] = [];
  let working = 0;

  const begin = async (opened: Opened) => {
    const begun = await contextIn(opened);
    free = begun.pages();
    return begun;
  };

  const work = async (): Promise<void> => {
    let tab: Tab | null = null;
    for (let [order] = orders.values(); order !== undefined; [order] = orders.values()) {
      orders.delete(order.page.path);
      try {
        const opened = await open();
        context ??= begin(opened);
        const begun = await context;
        tab ??= free.pop() ?? (await begun.newPage());
        tab.setDefaultTimeout(PAGE_LIMIT);
        await show(tab, PHONE);
        await tab.goto(new URL(encodeURI(order.page.path), opened.served.origin).href);
        await tab.evaluate(giveSpots);
        for (const look of order.looks) await look.run(tab);
      } catch (error) {
        for (const look of order.looks) look.fail(error);
      }
    }
    await tab?.close().catch(() => undefined);
  };

  return (page, look) =>
    new Promise((resolve, reject) => {
      const order = orders.get(page.path) ?? { page, looks: [] };
      order.looks.push({ run: (tab) => look(tab).then(resolve, reject), fail: reject });
      orders.set(page.path, order);
      if (working >= TABS) return;
      working += 1;
      // Nobody waits for it: what fails in it, fails for the looks.
      void work().finally(() => {
        working -= 1;
      });
    });
}
