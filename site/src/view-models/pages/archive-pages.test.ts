import { describe, expect, it } from 'vitest';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';

const site = siteOf();

describe('the archive', () => {
  it('lists the years with their counts, the latest first', () => {
    const { years } = pageAt(site, '/wydarzenia/archiwum/', 'event-archive');
    expect(years).toEqual([
      { href: '/wydarzenia/archiwum/2026/', label: '2026', count: 3 },
      { href: '/wydarzenia/archiwum/2025/', label: '2025', count: 1 },
    ]);
  });

  it('shows each event of a year once, under its last past date', () => {
    const { days, countText } = pageAt(site, '/wydarzenia/archiwum/2026/', 'event-list');
    expect(
      days.map(({ date, events }) => [date.dateTime, events.map(({ title }) => title)]),
    ).toEqual([
      ['2026-11-21', ['Sobotnie warsztaty rodzinne']],
      ['2026-11-06', ['Kino w\u00A0piątek']],
      ['2026-08-15', ['Festyn letni']],
    ]);
    expect(countText).toBe('Znaleziono 3 wydarzenia');
  });

  it('stands empty before anything has been', () => {
    const young = siteOf({ events: [] });
    expect(pageAt(young, '/wydarzenia/archiwum/', 'event-archive')).toMatchObject({
      years: [],
      indexed: false,
    });
  });
});
