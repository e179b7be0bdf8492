import { describe, expect, it } from 'vitest';
import { event, occurrence } from '../../../tests/fixture/defaults.ts';
import { listPartsAt, pageAt, siteOf } from '../../../tests/fixture/site.ts';
import { thousandMoment, thousandSnapshot } from '../../../tests/fixture/thousand.ts';
import { MOST_CARDS } from '../event-lists/list-parts.ts';
import type { EventListPage, SiteModel } from '../page-models.ts';

const site = siteOf();

function list(path: string, of: SiteModel = site): EventListPage {
  return pageAt(of, path, 'event-list');
}

/** "2026-11-28 Koncert jesienny" */
function cards({ days }: EventListPage): readonly string[] {
  return days.flatMap(({ date, events }) =>
    events.map(({ title }) => `${date.dateTime} ${title.replaceAll('\u00A0', ' ')}`),
  );
}

describe('/wydarzenia/', () => {
  const all = list('/wydarzenia/');

  it('shows each event to come once, under its nearest day', () => {
    expect(listPartsAt(site, '/wydarzenia/').flatMap(cards)).toEqual([
      '2026-11-24 Wycieczka w nieznane',
      '2026-11-24 Wystawa fotografii',
      '2026-11-26 Spotkanie przełożone',
      '2026-11-28 Sobotnie warsztaty rodzinne',
      '2026-11-28 Koncert jesienny',
      '2026-11-28 Potańcówka andrzejkowa',
      '2026-11-29 Spektakl odwołany',
      '2026-12-03 Konkurs recytatorski',
      '2026-12-04 Kino w piątek',
      '2027-05-15 Wycieczka w nieznane',
    ]);
    expect(all.countText).toBe('Znaleziono 10 wydarzeń');
  });

  it('says today and tomorrow', () => {
    expect(all.days.map(({ relative }) => relative).slice(0, 2)).toEqual(['dziś', null]);
    const eve = list('/wydarzenia/', siteOf({}, '2026-11-27T08:00:00.000Z'));
    expect(eve.days.map(({ relative }) => relative)).toContain('jutro');
  });

  it('puts an exhibition under its first day to come and says how long it lasts', () => {
    const card = all.days[0]?.events.find(({ kind }) => kind === 'exhibition');
    expect(card?.period).toBe('trwa do 13 grudnia 2026');
    expect(card?.date.dateTime).toBe('2026-11-24');
    expect(card?.endDate?.dateTime).toBe('2026-12-13');
    const before = list('/wydarzenia/', siteOf({}, '2026-11-10T08:00:00.000Z'));
    const coming = before.days
      .flatMap(({ events }) => events)
      .find(({ kind }) => kind === 'exhibition');
    expect(coming?.period).toBe('od 14 listopada do 13 grudnia 2026');
    expect(coming?.date.dateTime).toBe('2026-11-14');
  });

  it('says how many dates follow', () => {
    const more = (kind: string) =>
      all.days.flatMap(({ events }) => events).find((card) => card.kind === kind)?.more;
    expect(more('workshop')).toBe('jeszcze 26 terminów');
    expect(more('film')).toBe('jeszcze 5 terminów');
    expect(more('concert')).toBeNull();
  });

  it('shows what became of a date', () => {
    const status = (kind: string) =>
      all.days.flatMap(({ events }) => events).find((card) => card.kind === kind)?.status;
    expect(status('performance')).toEqual({ code: 'cancelled', label: 'Odwołane' });
    expect(status('meeting')).toEqual({ code: 'postponed', label: 'Przełożone' });
    expect(status('contest')).toEqual({ code: 'rescheduled', label: 'Zmiana terminu' });
    expect(status('dance')).toEqual({ code: 'sold-out', label: 'Wyprzedane' });
    expect(status('concert')).toBeNull();
  });

  it('drops an event at the minute it is over', () => {
    const at = (moment: string) => cards(list('/wydarzenia/', siteOf({}, moment)));
    expect(at('2026-11-28T18:59:59.000Z')).toContain('2026-11-28 Koncert jesienny');
    expect(at('2026-11-28T19:00:00.000Z')).not.toContain('2026-11-28 Koncert jesienny');
  });

  it('is there, and says so in words, when nothing is to come', () => {
    const empty = list('/wydarzenia/', siteOf({ events: [] }));
    expect(empty.days).toEqual([]);
    expect(empty.countText).toBe('Znaleziono 0 wydarzeń');
    expect(empty.emptyText).toContain('archiwum');
  });
});

describe('lists of days', () => {
  it('follow the Warsaw day, not the day in UTC', () => {
    const late = event({
      documentId: 'e',
      title: 'Nocny',
      slug: 'nocny',
      occurrences: [occurrence('2026-11-24T23:30:00.000Z')],
    });
    const night = siteOf({ events: [late] });
    expect(cards(list('/wydarzenia/dzis/', night))).toEqual([]);
    expect(cards(list('/wydarzenia/jutro/', night))).toEqual(['2026-11-25 Nocny']);
    const afterMidnight = siteOf({ events: [late] }, '2026-11-24T23:05:00.000Z');
    expect(cards(list('/wydarzenia/dzis/', afterMidnight))).toEqual(['2026-11-25 Nocny']);
  });

  it('show the weekend date by date, with what goes on under its first day', () => {
    expect(cards(list('/wydarzenia/weekend/'))).toEqual([
      '2026-11-28 Sobotnie warsztaty rodzinne',
      '2026-11-28 Koncert jesienny',
      '2026-11-28 Potańcówka andrzejkowa',
      '2026-11-28 Wystawa fotografii',
      '2026-11-29 Spektakl odwołany',
    ]);
    expect(list('/wydarzenia/weekend/').intro?.replaceAll('\u00A0', ' ')).toBe(
      'Od 28 do 29 listopada 2026.',
    );
  });
});

describe('lists of months', () => {
  it('show every date of a month to come', () => {
    const december = cards(list('/wydarzenia/2026-12/'));
    expect(december.filter((card) => card.includes('Sobotnie'))).toEqual([
      '2026-12-05 Sobotnie warsztaty rodzinne',
      '2026-12-12 Sobotnie warsztaty rodzinne',
      '2026-12-19 Sobotnie warsztaty rodzinne',
      '2026-12-20 Sobotnie warsztaty rodzinne',
    ]);
    expect(december[0]).toBe('2026-12-01 Wystawa fotografii');
    expect(list('/wydarzenia/2026-12/').countText.replaceAll('\u00A0', ' ')).toBe(
      'Znaleziono 4 wydarzenia w 7 terminach',
    );
  });

  it('show this month from today, and a past month whole', () => {
    expect(cards(list('/wydarzenia/2026-11/'))[0]).toMatch(/^2026-11-24/);
    expect(cards(list('/wydarzenia/2026-09/'))).toHaveLength(5);
    expect(cards(list('/wydarzenia/2026-08/'))).toEqual(['2026-08-15 Festyn letni']);
  });

  it('lead to the months around them', () => {
    const hrefs = list('/wydarzenia/2026-09/').neighbours.map(({ href }) => href);
    expect(hrefs).toEqual(['/wydarzenia/2026-08/', '/wydarzenia/2026-10/']);
  });
});

describe('lists of categories', () => {
  it.each([
    ['/wydarzenia/koncerty/', ['2026-11-28 Koncert jesienny']],
    ['/wydarzenia/festyny/', []],
    [
      '/wydarzenia/dla-rodzin/',
      ['2026-11-28 Sobotnie warsztaty rodzinne', '2026-11-28 Koncert jesienny'],
    ],
    ['/wydarzenia/dostepne/pjm/', ['2026-11-28 Koncert jesienny']],
    [
      '/wydarzenia/dostepne/audiodeskrypcja/',
      ['2026-11-28 Koncert jesienny', '2026-12-04 Kino w piątek'],
    ],
    ['/wydarzenia/dostepne/tekst-latwy/', ['2026-11-24 Wystawa fotografii']],
    ['/wydarzenia/cykle/jesien-z-muzyka/', ['2026-11-28 Koncert jesienny']],
  ])('%s', (path, expected) => {
    expect(cards(list(path))).toEqual(expected);
    expect(list(path).indexed).toBe(expected.length > 0);
  });

  it.each([
    [
      '/wydarzenia/miejsce/sala-widowiskowa/',
      ['2026-11-28 Koncert jesienny', '2026-11-29 Spektakl odwołany', '2026-12-04 Kino w piątek'],
    ],
    // The place of its only date, not the event's.
    ['/wydarzenia/miejsce/park-nad-rzeka/', ['2026-12-03 Konkurs recytatorski']],
    ['/wydarzenia/wiek/0-3/', ['2026-12-03 Konkurs recytatorski']],
    [
      '/wydarzenia/wiek/7-12/',
      [
        '2026-11-28 Sobotnie warsztaty rodzinne',
        '2026-11-28 Koncert jesienny',
        '2026-12-03 Konkurs recytatorski',
      ],
    ],
  ])('%s', (path, expected) => {
    expect(cards(list(path))).toEqual(expected);
  });

  it('count what is inherited from the place', () => {
    expect(cards(list('/wydarzenia/dostepne/bez-stopni/'))).toContain(
      '2026-11-28 Koncert jesienny',
    );
    expect(cards(list('/wydarzenia/dostepne/bez-stopni/'))).not.toContain(
      '2026-11-24 Wystawa fotografii',
    );
  });

  it('hold free events without donations', () => {
    const free = cards(list('/wydarzenia/bezplatne/'));
    expect(free).toContain('2026-11-24 Wycieczka w nieznane');
    expect(free.join()).not.toContain('Wystawa');
  });

  it('lead to a calendar of their own', () => {
    expect(list('/wydarzenia/filmy/').feeds[0]?.href).toBe('/kalendarz/filmy.ics');
    expect(list('/wydarzenia/dostepne/pjm/').feeds[0]?.href).toBe('/kalendarz/dostepne-pjm.ics');
    expect(list('/wydarzenia/').feeds[0]?.href).toBe('/kalendarz/wydarzenia.ics');
  });
});

describe('filters', () => {
  const counts = (page: EventListPage) =>
    page.filters.flatMap(({ links }) => links.map(({ href, count }) => [href, count] as const));

  it('count what their lists show', () => {
    for (const [href, count] of counts(list('/wydarzenia/'))) {
      const titles = listPartsAt(site, href).flatMap(({ days }) =>
        days.flatMap(({ events }) => events.map((card) => card.href)),
      );
      expect([href, new Set(titles).size]).toEqual([href, count]);
    }
  });

  it('are all on the list of everything, and on another the lists of its kind', () => {
    const all = list('/wydarzenia/').filters.map(({ label }) => label);
    expect(all).toEqual(['Kiedy', 'Rodzaj', 'Dla kogo', 'Wiek', 'Miejsce', 'Dostępność', 'Cena']);
    expect(list('/wydarzenia/koncerty/').filters).toMatchObject([{ label: 'Rodzaj' }]);
    expect(list('/wydarzenia/dostepne/pjm/').filters).toMatchObject([{ label: 'Dostępność' }]);
    expect(list('/wydarzenia/weekend/').filters).toMatchObject([{ label: 'Kiedy' }]);
  });

  it('are the same there as on the list of everything but for an empty list itself', () => {
    const kinds = list('/wydarzenia/').filters.find(({ label }) => label === 'Rodzaj');
    const here = kinds?.links.map(({ href, count }) => [href, count]);
    expect(counts(list('/wydarzenia/koncerty/'))).toEqual(here);
    const empty = counts(list('/wydarzenia/festyny/'));
    expect(empty.filter(([href]) => href !== '/wydarzenia/festyny/')).toEqual(here);
    expect(empty).toContainEqual(['/wydarzenia/festyny/', 0]);
  });

  it('mark the list one is on, and no other', () => {
    const current = list('/wydarzenia/filmy/')
      .filters.flatMap(({ links }) => links)
      .filter((link) => link.current !== null);
    expect(current.map(({ href, current: kind }) => [href, kind])).toEqual([
      ['/wydarzenia/filmy/', 'page'],
    ]);
  });
});

describe('lists that join two choices', () => {
  it('show what fits both', () => {
    expect(cards(list('/wydarzenia/weekend/dla-dzieci/'))).toEqual([
      '2026-11-28 Sobotnie warsztaty rodzinne',
      '2026-11-28 Koncert jesienny',
    ]);
    expect(cards(list('/wydarzenia/weekend/bezplatne/'))).toEqual([
      '2026-11-28 Sobotnie warsztaty rodzinne',
    ]);
  });

  it('are offered on the list they narrow, with their counts', () => {
    const { narrower } = list('/wydarzenia/weekend/');
    expect(narrower.map(({ label, count }) => [label, count])).toEqual([
      ['w weekend, dla dzieci', 2],
      ['w weekend, dla rodzin', 2],
      ['w weekend, dla młodzieży', 1],
      ['w weekend, dla seniorów', 2],
      ['w weekend, dostępne', 2],
      ['w weekend, bezpłatne', 1],
    ]);
  });

  it('say where they belong, and stay out of search engines when they are thin', () => {
    const page = list('/wydarzenia/weekend/bezplatne/');
    expect(page.heading).toBe('Wydarzenia w\u00A0weekend: bezpłatne');
    expect(page.breadcrumbs.at(-2)).toEqual({
      href: '/wydarzenia/weekend/',
      label: 'Wydarzenia w weekend',
    });
    expect(page.indexed).toBe(false);
  });

  it('are never empty, never as long as the list they narrow, and not too many', () => {
    const all = lists(thousand).flatMap(({ path, narrower }) =>
      path.includes('archiwum') ? [] : narrower,
    );
    expect(all.length).toBeGreaterThan(40);
    expect(all.length).toBeLessThanOrEqual(80);
    expect(all.filter(({ count }) => count === 0)).toEqual([]);
  });
});

const thousand = siteOf(thousandSnapshot, thousandMoment);

function lists(of: SiteModel): readonly EventListPage[] {
  return of.routes.filter((route) => route.kind === 'event-list');
}

describe('long lists', () => {
  it('come in parts of which none is too long', () => {
    const longest = lists(thousand).map(({ days }) => days.flatMap(({ events }) => events).length);
    expect(Math.max(...longest)).toBeGreaterThan(MOST_CARDS / 2);
    expect(Math.max(...longest)).toBeLessThanOrEqual(MOST_CARDS);
  });

  it('say how much stands on the page and lead to all the rest', () => {
    const first = list('/wydarzenia/', thousand);
    const others = first.parts?.links ?? [];
    expect(first.parts?.text).toMatch(/^Na tej stronie \d+ z\u00A0\d{3}: od 24 /);
    const shown = [first, ...others.map(({ href }) => list(href, thousand))].flatMap(cards);
    expect(first.countText).toContain(`Znaleziono ${shown.length} wydarze`);
    expect(list(others[0]?.href ?? '', thousand)).toMatchObject({ indexed: false });
    expect(list(others[0]?.href ?? '', thousand).parts?.links[0]?.href).toBe('/wydarzenia/');
  });

  it('keep every event of a year in the archive, and lead to its months', () => {
    const year = list('/wydarzenia/archiwum/2026/', thousand);
    const parts = [year, ...(year.parts?.links ?? []).map(({ href }) => list(href, thousand))];
    expect(year.countText).toContain(`Znaleziono ${parts.flatMap(cards).length} wydarze`);
    expect(year.narrower[0]).toMatchObject({
      href: '/wydarzenia/2026-10/',
      label: 'październik 2026',
    });
    for (const { href, count } of year.narrower) {
      expect([href, list(href, thousand).countText]).toEqual([
        href,
        expect.stringMatching(new RegExp(`^Znaleziono ${count} `)),
      ]);
    }
  });
});
