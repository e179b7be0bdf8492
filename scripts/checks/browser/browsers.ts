import type { Browser } from 'playwright-core';

/** Where the visits of a run get their browser from. */
export interface Browsers {
  open(): Promise<Browser>;
  /** Told when a run needs it no longer. */
  done(browser: Browser): Promise<void>;
}

/**
 * A browser for each run.
 *
 * @param path of a Chrome or Chromium; asked for when one is needed
 */
export function freshBrowsers(path: () => Promise<string>): Browsers {
  return { open: () => launch(path), done: (browser) => browser.close() };
}

/** How long a browser stays open that nobody needs, in ms. */
const IDLE_MS = 10 * 60_000;

/** One browser for all runs of a process, with nothing of an earlier run in it. */
export function keptBrowser(path: () => Promise<string>): Browsers {
  let kept: Browser | null = null;
  let idle: NodeJS.Timeout | undefined;
  return {
    open: async () => {
      clearTimeout(idle);
      if (kept?.isConnected() !== true) kept = await launch(path);
      return kept;
    },
    done: async (browser) => {
      // A page that crashed cannot be closed, and its run has its result.
      await Promise.all(
        browser.contexts().map((context) => context.close().catch(() => undefined)),
      );
      idle = setTimeout(() => {
        kept = null;
        void browser.close();
      }, IDLE_MS);
      idle.unref();
    },
  };
}

async function launch(path: () => Promise<string>): Promise<Browser> {
  // Only a run that has pages to look at pays for what drives the browser.
  const { launchBrowser } = await import('../../browser/launch-browser.ts');
  return launchBrowser(await path());
}
