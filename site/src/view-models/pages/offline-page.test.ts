import { expect, it } from 'vitest';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';

const page = pageAt(siteOf(), '/offline/', 'offline');

it('lists the dates of the next thirty days, each with its day in full', () => {
  expect(page.period).toBe('od 24 listopada do 24 grudnia 2026');
  expect(page.days.length).toBeGreaterThan(2);
  for (const { day, events } of page.days) {
    expect(day).toMatch(/^\p{L}+, \d+ (listopada|grudnia) 2026$/u);
    expect(events.length).toBeGreaterThan(0);
  }
  expect(JSON.stringify(page.days)).not.toMatch(/dziś|jutro/);
});

it('says what was cancelled or moved', () => {
  const all = page.days.flatMap(({ events }) => events);
  expect(all.some(({ status }) => status !== null)).toBe(true);
});

it('keeps itself first, then what everybody needs, then the pages of those events', () => {
  expect(page.keep.slice(0, 4)).toEqual(['/offline/', '/', '/wydarzenia/', '/zajecia/plan/']);
  for (const path of ['/kontakt/', '/dostepnosc/', '/deklaracja-dostepnosci/']) {
    expect(page.keep).toContain(path);
  }
  const events = page.days.flatMap((day) => day.events.map(({ link }) => link.href));
  expect(page.keep).toEqual(expect.arrayContaining(events));
  expect(new Set(page.keep).size).toBe(page.keep.length);
  expect(page.keep.length).toBeLessThanOrEqual(60);
});
