import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** WCAG 1.4.11 and 2.4.13: what shows the focus differs by this from the same place without it. */
const CONTRAST = 3;
/** Around the element, where an outline is drawn. In pixels. */
const AROUND = 8;

/**
 * How many pixels tell that the focused element has the focus: those that change by 3:1 when it is
 * taken away. The focus is back afterwards. Null when nothing of the element is in the window, when it
 * went away by itself meanwhile, and for a part inside a field, which the browser draws and which
 * cannot be given the focus back.
 */
export async function pixelsOfFocus(page: Page): Promise<number | null> {
  const focused = await page.evaluateHandle(() => document.activeElement);
  const element = focused.asElement();
  const clip = await visibleBox(page);
  if (clip === null || element === null) return null;
  if (await element.evaluate((one) => one.matches('input[type^="date"]:not(:focus-visible)')))
    return null;
  const withFocus = await luminances(await page.screenshot({ clip, animations: 'disabled' }));
  await element.evaluate((one) => one instanceof HTMLElement && one.blur());
  const without = await luminances(await page.screenshot({ clip, animations: 'disabled' }));
  await element.evaluate((one) => one instanceof HTMLElement && one.focus({ preventScroll: true }));
  const stays = await element.evaluate((one) => one.isConnected);
  await focused.dispose();
  if (!stays) return null;
  return withFocus.filter((value, at) => contrast(value, without[at] ?? value) >= CONTRAST).length;
}

async function visibleBox(page: Page) {
  const box = await page.evaluate(() => {
    const { left, top, right, bottom } = document.activeElement?.getBoundingClientRect() ?? {};
    return { left, top, right, bottom };
  });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const x = Math.max(0, Math.floor((box.left ?? 0) - AROUND));
  const y = Math.max(0, Math.floor((box.top ?? 0) - AROUND));
  const right = Math.min(width, Math.ceil((box.right ?? 0) + AROUND));
  const bottom = Math.min(height, Math.ceil((box.bottom ?? 0) + AROUND));
  return right <= x || bottom <= y ? null : { x, y, width: right - x, height: bottom - y };
}

/** The relative luminance of each pixel, 0 to 1, as WCAG defines it. */
async function luminances(png: Buffer): Promise<number[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.width * info.height }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 3, at * 3 + 3);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  });
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
