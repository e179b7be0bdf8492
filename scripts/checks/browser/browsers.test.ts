import type { BrowserContext } from 'playwright-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findOrInstallBrowser } from '../../browser/find-browser.ts';
import { type Browsers, keptBrowser } from './browsers.ts';

const path = () => findOrInstallBrowser(console.log);

describe('a browser that is kept', () => {
  let browsers: Browsers;
  const prepare = vi.fn<(context: BrowserContext) => Promise<void>>();
  const keep = (quiet?: number) => {
    browsers = keptBrowser(path, prepare.mockReset(), quiet);
  };
  afterEach(async () => {
    await (await browsers.open()).close();
  });
  const run = async () => {
    const browser = await browsers.open();
    const context = await browsers.context(browser);
    await context.addCookies([{ name: 'left', value: 'behind', url: 'http://127.0.0.1/' }]);
    await browsers.done(browser);
    return browser;
  };

  it('is the same for the next run, which finds nothing of the one before', async () => {
    keep();
    const browser = await run();
    expect(await browsers.open()).toBe(browser);
    const context = await browsers.context(browser);
    expect(await context.cookies()).toEqual([]);
    expect(browser.contexts()).toEqual([context]);
    expect(context.pages()).toEqual([]);
  });

  it('has tabs ready when there was time for it', async () => {
    keep(0);
    const browser = await run();
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledOnce());
    const context = await browsers.context(await browsers.open());
    expect(prepare).toHaveBeenCalledWith(context);
    expect(context.pages()).toHaveLength(2);
    expect(await context.cookies()).toEqual([]);
    await browsers.done(browser);
    expect(browser.contexts()).not.toContain(context);
  });

  it('does without those tabs when they could not be made ready, and is another when it closed', async () => {
    keep(0);
    prepare.mockRejectedValue(new Error('no script'));
    const browser = await run();
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledOnce());
    const context = await browsers.context(await browsers.open());
    expect(context.pages()).toEqual([]);
    await browser.close();
    const next = await browsers.open();
    expect(next).not.toBe(browser);
    expect((await browsers.context(next)).browser()).toBe(next);
  });
});
