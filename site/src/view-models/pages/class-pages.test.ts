import { describe, expect, it } from 'vitest';
import { classEntry, group } from '../../../tests/fixture/defaults.ts';
import { fileAt, pageAt, siteOf } from '../../../tests/fixture/site.ts';
import { fixtureSnapshot } from '../../../tests/fixture/snapshot.ts';

const site = siteOf();

describe('the plan of the week', () => {
  const plan = pageAt(site, '/zajecia/plan/', 'class-plan');

  it('has the days that have classes, each in the order of the clock', () => {
    expect(
      plan.days.map(({ weekday, id, entries }) => [weekday, id, entries.map(({ time }) => time)]),
    ).toEqual([
      ['wtorek', 'wtorek', ['16:00–17:00', '17:15–18:45']],
      ['środa', 'sroda', ['10:00–11:30']],
      ['czwartek', 'czwartek', ['16:00–17:00']],
      ['sobota', 'sobota', ['09:00–10:30']],
    ]);
  });

  it('is the same week as a table: every entry once, a cell per day', () => {
    expect(plan.rows.map(({ part }) => part)).toEqual(['Rano', 'Po południu', 'Wieczorem']);
    expect(plan.rows.every(({ cells }) => cells.length === plan.days.length)).toBe(true);
    for (const [day, { entries }] of plan.days.entries()) {
      expect(plan.rows.flatMap(({ cells }) => cells[day] ?? [])).toEqual(entries);
    }
  });

  it('says once that all of it is invented, else beside what is', () => {
    const badges = (classes: typeof fixtureSnapshot.classes) => {
      const model = pageAt(siteOf({ classes }), '/zajecia/plan/', 'class-plan');
      const entries = model.days.flatMap(({ entries: ofDay }) => ofDay);
      return [model.example, entries.filter(({ example }) => example).map(({ title }) => title)];
    };
    expect(badges(fixtureSnapshot.classes)).toEqual([false, ['Robotyka']]);
    const invented = fixtureSnapshot.classes.map((entry) => ({ ...entry, example: true }));
    expect(badges(invented)).toEqual([true, []]);
  });

  it('says once where most slots are, and beside the others where they are', () => {
    expect(plan.usualPlace).toBe('Pracownia');
    expect(plan.days[0]?.entries[0]?.place).toBeNull();
    expect(plan.days[1]?.entries[0]?.place).toBe('Sala widowiskowa');
  });

  it('names the classes whose hours are not known', () => {
    expect(plan.unscheduled).toEqual([{ href: '/zajecia/klub-gitarowy/', label: 'Klub gitarowy' }]);
  });

  it('says what breaks the season has', () => {
    expect(plan.days[2]?.entries[0]?.place).toBe('Sala widowiskowa');
    expect(plan.season).toBe('Sezon 2026/2027');
    expect(plan.breaks).toEqual([
      'Przerwa świąteczna: od 23 grudnia 2026 do 3 stycznia 2027',
      'Ferie zimowe: od 1 do 14 lutego 2027',
      'Dni ustawowo wolne od pracy',
    ]);
  });

  it('shows the season that runs or comes next, else the last', () => {
    const [season] = fixtureSnapshot.seasons;
    if (season === undefined) throw new Error('The fixture has no season');
    const next = {
      ...season,
      documentId: 'season-2',
      name: 'Następny',
      start: '2027-09-01',
      end: '2028-06-30',
    };
    const classes = [
      ...fixtureSnapshot.classes,
      classEntry({
        documentId: 'class-next',
        title: 'Nowe',
        slug: 'nowe',
        season: 'season-2',
        groups: [
          group({ name: 'A', slots: [{ weekday: 1, start: '10:00', end: '11:00', place: null }] }),
        ],
      }),
    ];
    const at = (moment: string) =>
      pageAt(siteOf({ seasons: [season, next], classes }, moment), '/zajecia/plan/', 'class-plan');
    expect(at('2027-06-30T10:00:00.000Z').season).toBe('Sezon 2026/2027');
    expect(at('2027-07-01T10:00:00.000Z').season).toBe('Następny');
    expect(at('2027-07-01T10:00:00.000Z').days).toHaveLength(1);
    expect(at('2030-01-01T10:00:00.000Z').season).toBe('Następny');
  });
});

describe('the page of a class', () => {
  const dance = pageAt(site, '/zajecia/taniec-wspolczesny/', 'class');

  it('has its groups with ages, level, state, times and calendar', () => {
    expect(dance.groups[0]).toEqual({
      name: 'Grupa młodsza',
      audience: 'od 6 do 9 lat',
      level: 'początkujący',
      state: { code: 'free-places', label: 'wolne miejsca' },
      slots: [
        { weekday: 'wtorek', time: '16:00–17:00', place: 'Pracownia' },
        { weekday: 'czwartek', time: '16:00–17:00', place: 'Sala widowiskowa' },
      ],
      ics: '/zajecia/taniec-wspolczesny/grupa-mlodsza.ics',
    });
  });

  it('says prices, concessions, the free first class and the season', () => {
    expect(dance.facts.map(({ term, values }) => [term, values.map(({ text }) => text)])).toEqual([
      [
        'Cena',
        [
          '80\u00A0zł za miesiąc',
          '360\u00A0zł za semestr',
          '25\u00A0zł za jedne zajęcia',
          'Opłata do 10. dnia miesiąca.',
        ],
      ],
      ['Ulgi', ['Karta Dużej Rodziny: 50%']],
      ['Pierwsze zajęcia', ['bezpłatne']],
      ['Dla kogo', ['dla dzieci i młodzieży, od 6 do 15 lat']],
      ['Co zabrać', ['Wygodny strój i woda.']],
    ]);
    expect(dance.season).toBe('Sezon 2026/2027: od 1 września 2026 do 30 czerwca 2027');
  });

  it('asks for the price where none is stated, and says that the first class is not free', () => {
    const { facts, groups } = pageAt(site, '/zajecia/klub-gitarowy/', 'class');
    expect(facts.map(({ term, values }) => [term, values[0]?.text])).toEqual([
      ['Cena', 'płatne; o cenę zapytaj nas przed zapisem'],
      ['Pierwsze zajęcia', 'płatne'],
    ]);
    expect(groups[0]).toMatchObject({ slots: [], ics: null });
  });

  it('says nothing of a free first class where all are free', () => {
    const { facts } = pageAt(site, '/zajecia/chor-seniorow/', 'class');
    expect(facts.map(({ term }) => term)).toEqual(['Cena', 'Dla kogo']);
  });

  it('links the lists on which it stands', () => {
    expect(dance.discipline).toEqual({ href: '/zajecia/dyscyplina/taniec/', label: 'taniec' });
    expect(dance.lists.map(({ href }) => href)).toEqual([
      '/zajecia/dyscyplina/taniec/',
      '/zajecia/wiek/najmlodsi/',
      '/zajecia/wiek/dzieci/',
      '/zajecia/wiek/mlodziez/',
      '/zajecia/dzien/wtorek/',
      '/zajecia/dzien/czwartek/',
    ]);
  });

  it('lets the class overrule its building', () => {
    const answers = dance.access.items.map(({ feature, answer }) => [feature, answer]);
    expect(answers).toEqual([
      ['stepFreeAccess', 'yes'],
      ['polishSignLanguage', 'on-request'],
    ]);
  });

  it('gives two classes whose names run into each other calendars of their own', () => {
    const slots = [{ weekday: 1, start: '10:00', end: '11:00', place: null }] as const;
    const classes = [
      classEntry({
        documentId: 'c-1',
        title: 'Taniec',
        slug: 'taniec',
        groups: [group({ name: 'Jazz dla dzieci', slots })],
      }),
      classEntry({
        documentId: 'c-2',
        title: 'Taniec jazz',
        slug: 'taniec-jazz',
        groups: [group({ name: 'Dla dzieci', slots })],
      }),
    ];
    const both = siteOf({ classes });
    expect(fileAt(both, '/zajecia/taniec/jazz-dla-dzieci.ics').body).toContain('c-1-');
    expect(fileAt(both, '/zajecia/taniec-jazz/dla-dzieci.ics').body).toContain('c-2-');
  });

  it('gives groups of one name calendars of their own', () => {
    const slots = [{ weekday: 1, start: '10:00', end: '11:00', place: null }] as const;
    const twins = classEntry({
      documentId: 'class-twins',
      title: 'Bliźniacze',
      slug: 'blizniacze',
      groups: [group({ name: 'Grupa A', slots }), group({ name: 'Grupa A', slots })],
    });
    const twinSite = siteOf({ classes: [twins] });
    const { groups } = pageAt(twinSite, '/zajecia/blizniacze/', 'class');
    expect(groups.map(({ ics }) => ics)).toEqual([
      '/zajecia/blizniacze/grupa-a.ics',
      '/zajecia/blizniacze/grupa-a-2.ics',
    ]);
    const names = groups.map(
      ({ ics }) => /^UID:(.*)$/m.exec(fileAt(twinSite, ics ?? '').body)?.[1],
    );
    expect(new Set(names).size).toBe(2);
  });
});
