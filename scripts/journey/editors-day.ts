import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Editor } from './editor.ts';
import { openPanelInBrowser } from './panel-in-browser.ts';
import type { RunningProject } from './running-project.ts';
import { untilPage } from './visitor.ts';

const TITLE = 'Dzień z życia redakcji';
const DAY = 24 * 3_600_000;

/**
 * A day's work in the panel, in a real browser: a draft is looked at, planned, goes live at its moment, one
 * of its dates is cancelled, and an administrator goes back to the release before.
 *
 * With EDITORS_DAY_PICTURES, a folder, each step is kept there as a picture, for somebody to look at.
 *
 * @throws Error at the first step that cannot be done
 */
export async function editorsDay(project: RunningProject, editor: Editor): Promise<void> {
  const event = await editor.draftEvent(TITLE);
  const tomorrow = Math.ceil(Date.now() / DAY) * DAY;
  const occurrences = [tomorrow + DAY, tomorrow + 2 * DAY].map((start) => ({
    start: new Date(start).toISOString(),
    status: 'zaplanowane',
  }));
  await editor.saveDraft(event, { occurrences });
  const address = `${project.site}/wydarzenia/${event.slug}/`;

  const browser = await openPanelInBrowser(project.panel, project.dataDir);
  const { page } = browser;
  const keep = pictures(page);
  const panel = (name: string) =>
    page
      .getByRole('complementary')
      .filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) });
  try {
    await browser.openEvent(event.documentId);
    await keep('draft');

    await page.getByRole('link', { name: 'Otwórz podgląd' }).click();
    const shown = page.getByTestId('preview-iframe').contentFrame();
    await shown.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await keep('preview');

    await browser.openEvent(event.documentId);
    const plan = panel('Zaplanuj');
    await plan.getByLabel('Opublikuj o', { exact: true }).fill(minuteAfterNext());
    await plan.getByRole('button', { name: 'Zaplanuj' }).first().click();
    await plan
      .getByRole('status')
      .getByText(/^Ukaże się /)
      .waitFor();
    await keep('planned');
    await untilPage(address, ({ status, html }) => status === 200 && html.includes(TITLE));

    await browser.openEvent(event.documentId);
    await panel('Na stronie')
      .getByRole('status')
      .getByText(/^Na stronie od /)
      .waitFor();
    await keep('live');
    await page
      .getByRole('button', { name: /^Odwołaj termin: / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Odwołaj termin', exact: true }).click();
    await page.getByText('Termin odwołany. Zaraz zobaczą to odwiedzający.').waitFor();
    await keep('cancelled');
    await untilPage(address, ({ html }) => saysCancelled(html));

    await browser.openFrontPage();
    await page.getByText('Strona jest aktualna').waitFor();
    await page.getByRole('button', { name: 'Przywróć tę wersję' }).first().click();
    await keep('going-back');
    await page.getByRole('button', { name: 'Przywróć', exact: true }).click();
    await page.getByText(/^Wcześniejsza wersja, przywrócona przez administratora/).waitFor();
    await keep('went-back');
    await untilPage(address, ({ status, html }) => status === 200 && !saysCancelled(html));
  } finally {
    await browser.close();
  }
}

function saysCancelled(html: string): boolean {
  return /odwołan/i.test(html.replace(/<(style|script)\b.*?<\/\1>/gs, ''));
}

/** The minute that begins in one to two minutes, as a date field of a browser in Warsaw takes it. */
function minuteAfterNext(): string {
  const words = new Date(Date.now() + 2 * 60_000).toLocaleString('sv', {
    timeZone: 'Europe/Warsaw',
  });
  return words.replace(' ', 'T').slice(0, 16);
}

function pictures(page: Page): (step: string) => Promise<void> {
  const folder = process.env['EDITORS_DAY_PICTURES'];
  let taken = 0;
  return async (step) => {
    if (folder === undefined) return;
    taken += 1;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${taken}-${step}.png`), fullPage: true });
  };
}
