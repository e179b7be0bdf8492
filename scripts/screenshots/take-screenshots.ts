import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveSite } from '../checks/browser/serve-site.ts';
import type { Site } from '../checks/site.ts';
import { mainPages } from './main-pages.ts';
import type { ScreenshotOptions } from './options.ts';
import { THEMES } from './themes.ts';

/** Below it a screen is a phone's, and as high as one. */
const TABLET = 700;

/**
 * Takes a picture of each main page in each width and theme, `event-360-dark.png`.
 *
 * @param browserPath program of a Chrome or Chromium
 * @param tell is called with one line for each width and theme
 * @returns names of the files, in the order they were made
 * @throws EmptySite when the site has no page of a main kind
 */
export async function takeScreenshots(
  site: Site,
  options: Omit<ScreenshotOptions, 'folder'>,
  browserPath: string,
  tell: (line: string) => void,
): Promise<readonly string[]> {
  const pages = mainPages(site.pages);
  await mkdir(options.out, { recursive: true });
  const served = await serveSite(site);
  const browser = await launchBrowser(browserPath);
  const files: string[] = [];
  try {
    for (const width of options.widths) {
      for (const theme of options.themes) {
        const context = await browser.newContext({
          viewport: { width, height: width < TABLET ? 740 : 900 },
          locale: 'pl-PL',
          timezoneId: 'Europe/Warsaw',
          reducedMotion: 'reduce',
          ...THEMES[theme],
        });
        const tab = await context.newPage();
        for (const page of pages) {
          await tab.goto(served.origin + page.path, { waitUntil: 'load' });
          // A string, because this is a program of Node, which knows no document.
          await tab.evaluate('document.fonts.ready.then(() => true)');
          const file = `${page.kind}-${width}-${theme}.png`;
          await tab.screenshot({ path: join(options.out, file), fullPage: options.whole });
          files.push(file);
        }
        await context.close();
        tell(`${width} px, ${theme}: ${pages.length} pages`);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return files;
}
