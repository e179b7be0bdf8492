import type { Browser, BrowserContext } from 'playwright-core';

/** What an earlier page left on the device must not change what the next one shows. */
export const NOTHING_LEFT = { serviceWorkers: 'block' } as const;

/** Where the visits of a run get their browser from. */
export interface Browsers {
  open(): Promise<Browser>;
  /** A context for the pages of one run, with nothing of an earlier run in it. It may have tabs already. */
  context(browser: Browser): Promise<BrowserContext>;
  /** Told when a run needs it no longer. */
  done(browser: Browser): Promise<void>;
}

/**
 * A browser for each run.
 *
 * @param path of a Chrome or Chromium; asked for when one is needed
 */
export function freshBrowsers(path: () => Promise<string>): Browsers {
  return {
    open: () => launch(path),
    context: (browser) => browser.newContext(NOTHING_LEFT),
    done: (browser) => browser.close(),
  };
}

/** How long a browser stays open that nobody needs, in ms. */
const IDLE_MS = 10 * 60_000;
/** As many as the usual gate needs: see visits.ts. */
const TABS_READY = 2;

/**
 * One browser for all runs of a process. It has tabs ready for the next one: to open them takes a
 * quarter of what a page is looked at.
 *
 * @param prepare done in their context: a script that has run in a tab is read faster on its next page
 * @param quiet ms for what comes after a run, which has the machine to itself
 */
export function keptBrowser(
  path: () => Promise<string>,
  prepare: (context: BrowserContext) => Promise<void>,
  quiet = 2000,
): Browsers {
  let kept: Promise<Browser> | null = null;
  let ready: Promise<BrowserContext> | null = null;
  let later: NodeJS.Timeout[] = [];

  const makeReady = async (browser: Browser) => {
    const context = await browser.newContext(NOTHING_LEFT);
    await prepare(context);
    for (let tabs = 0; tabs < TABS_READY; tabs += 1) {
      // A machine short of memory ends what is idle first.
      (await context.newPage()).once('crash', () => {
        ready = null;
      });
    }
    return context;
  };
  const after = (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms);
    timer.unref();
    later.push(timer);
  };
  const open = async (): Promise<Browser> => {
    for (const timer of later) clearTimeout(timer);
    later = [];
    const known = await kept?.catch(() => null);
    if (known?.isConnected() === true) return known;
    ready = null;
    kept = launch(path);
    return kept;
  };
  return {
    open,
    context: async (browser) => {
      const made = await ready?.catch(() => null);
      ready = null;
      return made ?? browser.newContext(NOTHING_LEFT);
    },
    done: async (browser) => {
      const spare = await ready?.catch(() => null);
      // A page that crashed cannot be closed, and its run has its result.
      await Promise.all(
        browser
          .contexts()
          .filter((context) => context !== spare)
          .map((context) => context.close().catch(() => undefined)),
      );
      after(quiet, () => {
        ready ??= makeReady(browser);
        // Without it the next run makes its own.
        ready.catch(() => undefined);
      });
      after(IDLE_MS, () => {
        kept = null;
        ready = null;
        void browser.close();
      });
    },
  };
}

async function launch(path: () => Promise<string>): Promise<Browser> {
  // Only a run that has pages to look at pays for what drives the browser.
  const { launchBrowser } = await import('../../browser/launch-browser.ts');
  return launchBrowser(await path());
}
