import { describe, expect, it } from 'vitest';
import { dayOf } from './days.ts';
import { finder } from './find.ts';
import type { SearchDate, SearchEntry } from './search-entry.ts';

const TODAY = dayOf('2026-11-24');

function on(...days: readonly string[]): readonly SearchDate[] {
  return days.map((day) => ({
    day: dayOf(day),
    lastDay: dayOf(day),
    time: '18:00',
    status: 'scheduled',
  }));
}
function made(title: string, what: string, given: Partial<SearchEntry> = {}): SearchEntry {
  return {
    href: `/${title}/`,
    title,
    what,
    timing: 'none',
    dates: [],
    place: null,
    more: '',
    ...given,
  };
}
const event = (title: string, what: string, ...days: readonly string[]) =>
  made(title, what, { timing: 'event', dates: on(...days) });

const entries: readonly SearchEntry[] = [
  event('Koncert jesienny', 'koncert', '2026-11-28'),
  event('Recital fortepianowy', 'koncert', '2026-11-26'),
  event('Koncert kolęd', 'koncert', '2025-12-20'),
  event('Sobotnie warsztaty', 'warsztaty', '2026-11-28', '2026-12-05', '2026-12-12'),
  event('Kino w piątek', 'film', '2026-12-04'),
  event('Wino i teatr', 'spektakl', '2026-12-12'),
  made('Wystawa fotografii', 'wystawa', {
    timing: 'event',
    dates: [
      { day: dayOf('2026-11-14'), lastDay: dayOf('2026-12-13'), time: null, status: 'scheduled' },
    ],
  }),
  made('Źródło w Łodzi', 'dziedzictwo'),
  made('Biblioteka', 'miejsce'),
  made('Zajęcia teatralne', 'zajęcia – teatr', { more: 'dla dzieci wyobraznia' }),
  made('Bilety na koncert', 'aktualność', { timing: 'published', dates: on('2026-11-20') }),
];
const search = finder(entries);
const titles = (query: string) => search.find(query, TODAY).hits.map(({ entry }) => entry.title);

describe('find', () => {
  it.each([
    ['źródło', 'zrodlo'],
    ['łódź', 'lodz'],
    ['zajęcia', 'zajecia'],
    ['W SOBOTĘ', 'w sobote'],
    ['kolęd', 'koled'],
  ])('answers %s and %s alike', (marked, plain) => {
    expect(titles(marked).length).toBeGreaterThan(0);
    expect(titles(plain)).toEqual(titles(marked));
  });

  it.each([
    ['źródła', 'Źródło w Łodzi'],
    ['źródeł', 'Źródło w Łodzi'],
    ['w bibliotece', 'Biblioteka'],
    ['zajęć', 'Zajęcia teatralne'],
    ['wystawy fotografia', 'Wystawa fotografii'],
    ['warsztatach', 'Sobotnie warsztaty'],
    ['dzieci', 'Zajęcia teatralne'],
    ['bibl', 'Biblioteka'],
  ])('finds by %s', (query, title) => expect(titles(query)).toContain(title));

  it('puts events to come first, then what does not pass, then what is over', () =>
    expect(titles('koncert')).toEqual([
      'Recital fortepianowy',
      'Koncert jesienny',
      'Bilety na koncert',
      'Koncert kolęd',
    ]));

  it('finds in spite of one wrong letter, below what is spelled so', () => {
    expect(titles('bilbioteka')).toEqual(['Biblioteka']);
    expect(titles('konceert')[0]).toBe('Recital fortepianowy');
    expect(titles('wystwaa')).toEqual(['Wystawa fotografii']);
    expect(titles('zrudlo')).toEqual(['Źródło w Łodzi']);
  });

  it('forgives short words only when nothing else fits', () => {
    expect(titles('kino')).toEqual(['Kino w piątek']);
    expect(titles('zino')).toEqual(['Kino w piątek', 'Wino i teatr']);
  });

  it('answers a day with what is on then, the earliest first', () => {
    expect(titles('w sobotę')).toEqual([
      'Wystawa fotografii',
      'Koncert jesienny',
      'Sobotnie warsztaty',
      'Wino i teatr',
    ]);
    expect(titles('jutro')).toEqual(['Wystawa fotografii']);
    expect(titles('12 grudnia')).toEqual([
      'Wystawa fotografii',
      'Sobotnie warsztaty',
      'Wino i teatr',
    ]);
    expect(titles('12.12')).toEqual(titles('12 grudnia'));
  });

  it('shows the date that was asked for', () => {
    const { hits } = search.find('12 grudnia warsztaty', TODAY);
    expect(hits.map(({ date }) => date?.day)).toEqual([dayOf('2026-12-12')]);
  });

  it('wants the day and the words', () =>
    expect(titles('koncert w sobotę')).toEqual(['Koncert jesienny']));

  it('says so when no entry has all words, and answers with the closest', () => {
    const { hits, partly } = search.find('koncert balonów', TODAY);
    expect(partly).toBe(true);
    expect(hits[0]?.entry.what).toBe('koncert');
  });

  it.each(['', '   ', '!?', 'qqqq'])('finds nothing by %j', (query) =>
    expect(titles(query)).toEqual([]),
  );
});
