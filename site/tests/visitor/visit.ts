import process from 'node:process';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { fixtureMoment } from '../fixture/snapshot.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

export interface Visits {
  /**
   * A visitor with a fresh profile: a phone of 360 px in Warsaw, at the moment the fixture site was
   * built for. Addresses are relative to the site. Gone when the test ends.
   * Pages come from the server alone; `serviceWorkers: 'allow'` is for what they do.
   */
  visitor(options?: Options): Promise<BrowserContext>;
}

/** One browser for the visits of a test file. `npm test` finds it and names it in BROWSER_PATH. */
export function visits(): Visits {
  let browser: Browser | null = null;
  beforeAll(async () => {
    const executablePath = process.env['BROWSER_PATH'];
    if (!executablePath) {
      throw new Error('BROWSER_PATH is not set: run `npm test -- site/tests/visitor`.');
    }
    const sandbox = process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath, args: [...FLAGS, ...sandbox] });
  });
  afterAll(() => browser?.close());
  // Forgotten pages go on working, and a machine with two cores feels each of them.
  const open: BrowserContext[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  return {
    visitor: async (options = {}) => {
      if (browser === null) throw new Error('The browser has not started.');
      const context = await browser.newContext({
        baseURL: inject('siteOrigin'),
        viewport: { width: 360, height: 740 },
        locale: 'pl-PL',
        timezoneId: 'Europe/Warsaw',
        serviceWorkers: 'block',
        ...options,
      });
      open.push(context);
      await context.clock.setFixedTime(new Date(fixtureMoment));
      context.setDefaultTimeout(15_000);
      return context;
    },
  };
}
