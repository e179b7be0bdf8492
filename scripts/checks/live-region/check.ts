import { errors, type Page as Tab } from 'playwright-core';
import { drivenCheck, lookInTab } from '../browser/driven-check.ts';
import { giveSpots } from '../browser/spot.ts';
import { DESK, show } from '../browser/view.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import {
  type Control,
  controlsOfForms,
  foldedForms,
  hasAnswered,
  isSaid,
  lateRegion,
  noteBefore,
} from './answers.ts';
import { exceptions } from './exceptions.ts';

/**
 * What a form changes on its page is said by a screen reader: in a region that was there before
 * (`role="status"`), or because the focus goes to it (WCAG 4.1.3). One control of each form is used as a
 * visitor would. The dialog of the settings, which keeps what is chosen for all pages of the browser, is
 * used by `site/tests/visitor/display-settings.test.ts`.
 */
export const liveRegion = drivenCheck({
  name: 'live-region',
  rules: ['change-unsaid', 'region-too-late'],
  exceptions,
  dependsOn: 'pieces',
  look: lookInTab(look),
});

/** How long a form may take to answer, in ms; of one that never does, nothing is asked. */
const ANSWER_LIMIT = 3000;

/** How long a region may stay silent after that, in ms: it only has to end the waiting. */
const SAID_LIMIT = 5000;

async function look(tab: Tab, page: Page): Promise<readonly Fault[]> {
  if (!page.html.includes('<form')) return [];
  await show(tab, DESK);
  for (const { selector } of await tab.evaluate(foldedForms)) await tab.click(selector);
  const faults: Fault[] = [];
  for (const control of await tab.evaluate(controlsOfForms)) {
    await tab.evaluate(noteBefore);
    await use(tab, control);
    if (!(await comesTrue(tab, hasAnswered, ANSWER_LIMIT))) continue;
    if (await comesTrue(tab, isSaid, SAID_LIMIT)) continue;
    const late = await tab.evaluate(lateRegion);
    faults.push(
      late === null
        ? {
            rule: 'change-unsaid',
            page: page.path,
            message:
              'Using this changes the page and nothing says so. Put the number of results into an element with role="status" that stands there from the beginning (WCAG 4.1.3).',
            ...control.spot,
          }
        : {
            rule: 'region-too-late',
            page: page.path,
            message:
              'This region comes together with its words, which screen readers then leave out. Let it stand there, empty, from the beginning (WCAG 4.1.3).',
            ...late,
          },
    );
  }
  await tab.goto(tab.url().replace(/[?#].*$/, ''));
  await tab.evaluate(giveSpots);
  return faults;
}

async function use(tab: Tab, { spot, kind, value }: Control): Promise<void> {
  if (kind === 'choice') await tab.selectOption(spot.selector, value);
  else if (kind === 'text') await tab.fill(spot.selector, value);
  else await tab.check(spot.selector);
}

async function comesTrue(tab: Tab, what: () => boolean, limit: number): Promise<boolean> {
  try {
    await tab.waitForFunction(what, undefined, { timeout: limit, polling: 50 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}
