import { describe, expect, it } from 'vitest';
import { dayOf } from './days.ts';
import { INDEX_VERSION, packDates, packIndex, unpackIndex } from './index-format.ts';
import type { SearchDate, SearchEntry } from './search-entry.ts';

const TODAY = '2026-11-24';

const date = (day: string, given: Partial<SearchDate> = {}): SearchDate => ({
  day: dayOf(day),
  lastDay: dayOf(day),
  time: '18:00',
  status: 'scheduled',
  ...given,
});
const entry = (given: Partial<SearchEntry>): SearchEntry => ({
  href: '/wydarzenia/lodka/',
  title: 'Łódka',
  what: 'koncert',
  timing: 'event',
  dates: [],
  place: null,
  more: '',
  ...given,
});

describe('the search index', () => {
  it('comes back as it went in', () => {
    const entries = [
      entry({ dates: [date('2026-11-28'), date('2026-12-05', { status: 'cancelled' })] }),
      entry({
        href: '/wydarzenia/inny-adres/',
        dates: [date('2024-02-29', { time: null, lastDay: dayOf('2024-03-03') })],
        place: 'Sala',
        more: 'dla dzieci',
      }),
      entry({ href: '/o-nas/', title: 'O nas', what: 'strona', timing: 'none', place: 'Hol' }),
    ];
    expect(unpackIndex(packIndex(entries, TODAY))).toEqual(entries);
  });

  it('keeps the language of a title, and no line for it where all are Polish', () => {
    const entries = [entry({ title: 'Hello', lang: 'en' }), entry({})];
    const packed = packIndex(entries, TODAY);
    expect(packed.groups[0]?.l).toBe('en\n');
    expect(unpackIndex(packed)).toEqual(entries);
    expect(packIndex([entry({})], TODAY).groups[0]).not.toHaveProperty('l');
  });

  it('leaves out the address where the title says it', () => {
    const packed = packIndex(
      [entry({}), entry({ href: '/wydarzenia/lodka-2/', title: 'Łódka' })],
      TODAY,
    );
    expect(packed.groups[0]?.s).toBe('\nlodka-2');
  });

  it('writes a rhythm once', () => {
    const weeks = ['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19'];
    const dates = weeks.map((day) => date(day, { time: '10:30' }));
    expect(packDates(dates, dayOf(TODAY))).toBe('4@1030,7@1030*3');
  });

  it('is not read when its form is another', () =>
    expect(unpackIndex({ ...packIndex([entry({})], TODAY), v: INDEX_VERSION + 1 })).toBeNull());
});
