import { expect, it } from 'vitest';
import { event, recurrence } from '../../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import { renderComponent } from '../../../tests/templates/render-component.ts';
import EventDates from './EventDates.astro';

/** Saturdays from 28 November 2026, the first after the day of the fixture. */
async function datesUntil(until: string): Promise<string> {
  const saturdays = recurrence({ from: '2026-11-24', until, weekday: 6, startTime: '11:00' });
  const events = [event({ documentId: 'e', title: 'Bal', slug: 'bal', recurrence: saturdays })];
  const model = pageAt(siteOf({ events }), '/wydarzenia/bal/', 'event');
  return renderComponent(EventDates, { model });
}

const count = (html: string, what: RegExp): number => html.match(what)?.length ?? 0;

it('leaves eight dates open', async () => {
  const html = await datesUntil('2027-01-16');
  expect(html).not.toContain('<details');
  expect(count(html, /<time/g)).toBe(8);
});

it('folds all but six of nine, and gives each its calendar', async () => {
  const html = await datesUntil('2027-01-23');
  const [open = '', folded = ''] = html.split('<details');
  expect(folded).toContain('Pozostałe terminy (3)');
  expect(count(open, /<time/g)).toBe(6);
  expect(count(folded, /<time/g)).toBe(3);
  expect(count(html, /Dodaj do kalendarza: /g)).toBe(9);
});

it('names each calendar by its day and hour', async () => {
  const html = await datesUntil('2026-11-28');
  expect(html).toContain('Dodaj do kalendarza: 28 listopada 2026, 11:00');
});
