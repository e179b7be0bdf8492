import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { type Browsers, NOTHING_LEFT } from './browsers.ts';
import { type ServedSite, serveSite } from './serve-site.ts';
import { giveSpots } from './spot.ts';
import { PHONE, show } from './view.ts';

/** Tabs at work at once: what looks keeps one core busy, the page and the debugger another. */
const TABS = 3;
/** Tabs at work on one page: more of them would load it more often than that saves. */
const TABS_OF_A_PAGE = 2;

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
  const atWork = new Set<Order>();
  let context: Promise<BrowserContext> | null = null;
  let free: Tab[] = [];
  let working = 0;

  const prepare = async (opened: Opened) => {
    const prepared = await contextIn(opened);
    free = prepared.pages();
    return prepared;
  };

  const work = async (): Promise<void> => {
    let tab: Tab | null = null;
    for (let [order] = orders.values(); order !== undefined; [order] = orders.values()) {
      orders.delete(order.page.path);
      atWork.add(order);
      try {
        const opened = await open();
        context ??= prepare(opened);
        const prepared = await context;
        tab ??= free.pop() ?? (await prepared.newPage());
        tab.setDefaultTimeout(PAGE_LIMIT);
        await show(tab, PHONE);
        await tab.goto(new URL(encodeURI(order.page.path), opened.served.origin).href);
        await tab.evaluate(giveSpots);
        // Others may join it meanwhile.
        for (const look of order.looks) await look.run(tab);
        atWork.delete(order);
      } catch (error) {
        atWork.delete(order);
        for (const look of order.looks) look.fail(error);
      }
    }
    // At once: a look that comes while the tab closes has to find that nobody is at work.
    working -= 1;
    await tab?.close().catch(() => undefined);
  };

  /** The order a look at a page can join: one that waits, or one at work when there are enough. */
  const orderToJoin = (page: Page): Order | undefined => {
    const waiting = orders.get(page.path);
    if (waiting !== undefined) return waiting;
    const begun = [...atWork].filter((order) => order.page === page);
    if (working < TABS && begun.length < TABS_OF_A_PAGE) return undefined;
    return begun.sort((one, other) => one.looks.length - other.looks.length)[0];
  };

  return (page, look) =>
    new Promise((resolve, reject) => {
      const one = { run: (tab: Tab) => look(tab).then(resolve, reject), fail: reject };
      const joined = orderToJoin(page);
      if (joined !== undefined) {
        joined.looks.push(one);
        return;
      }
      orders.set(page.path, { page, looks: [one] });
      if (working >= TABS) return;
      working += 1;
      // Nobody waits for it: what fails in it, fails for the looks.
      void work();
    });
}
