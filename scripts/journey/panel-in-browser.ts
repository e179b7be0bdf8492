import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { findOrInstallBrowser } from '../browser/find-browser.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

const administrator = z.object({ email: z.string(), password: z.string() });

/** The panel in a real browser, logged in. */
export interface PanelInBrowser {
  readonly page: Page;
  /** Goes to the edit view of an event and waits for the panel „Na stronie” beside it. */
  openEvent(documentId: string): Promise<void>;
  /** Goes to the front page. */
  openFrontPage(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A page of a new browser, logged in to the panel at its login page. Addresses may leave out the
 * panel's own.
 *
 * @param panel address of the panel, without a slash at its end
 */
export async function loggedInPage(
  browser: Browser,
  panel: string,
  { email, password }: z.infer<typeof administrator>,
): Promise<Page> {
  const page = await browser.newPage({
    baseURL: panel,
    viewport: { width: 1280, height: 900 },
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
  });
  // Ends what hangs; other suites may keep the processors busy.
  page.setDefaultTimeout(120_000);
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  return page;
}

/**
 * Logs in as the administrator that `npm start` keeps in `DATA_DIR/admin.json`.
 *
 * @param panel address of the panel, without a slash at its end
 */
export async function openPanelInBrowser(panel: string, dataDir: string): Promise<PanelInBrowser> {
  const account = administrator.parse(
    JSON.parse(await readFile(join(dataDir, 'admin.json'), 'utf8')),
  );
  const browser = await launchBrowser(await findOrInstallBrowser(console.log));
  const page = await loggedInPage(browser, panel, account);
  return {
    page,
    openEvent: async (documentId) => {
      const type = 'api::event.event';
      await page.goto(`/admin/content-manager/collection-types/${type}/${documentId}`);
      await page.getByRole('heading', { name: 'Na stronie' }).waitFor();
    },
    openFrontPage: async () => {
      await page.goto('/admin/');
      await page.getByRole('heading', { name: 'Strona', exact: true }).waitFor();
    },
    close: () => browser.close(),
  };
}
