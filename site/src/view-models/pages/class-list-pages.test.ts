import { describe, expect, it } from 'vitest';
import { classEntry, group } from '../../../tests/fixture/defaults.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import type { Audience } from '../../snapshot/snapshot.ts';
import type { ClassListPage } from '../page-models.ts';

const site = siteOf();

function found({ groups }: ClassListPage) {
  return groups.flatMap(({ heading, classes }) =>
    classes.map(({ title, when }) => [heading, title, when]),
  );
}

describe('all classes', () => {
  const list = pageAt(site, '/zajecia/', 'class-list');

  it('are grouped by discipline in the fixed order, without empty ones', () => {
    expect(list.groups.map(({ heading, id }) => [heading, id])).toEqual([
      ['Taniec', 'taniec'],
      ['Muzyka', 'muzyka'],
      ['Śpiew', 'spiew'],
      ['Nowe technologie', 'nowe-technologie'],
    ]);
  });

  it('say when, for how much, and the state of the group that is easiest to join', () => {
    expect(list.groups[0]?.classes[0]).toMatchObject({
      when: 'wtorek 16:00–17:00; wtorek 17:15–18:45; czwartek 16:00–17:00',
      price: '80\u00A0zł za miesiąc',
      state: { code: 'free-places', label: 'wolne miejsca' },
      audience: 'dla dzieci i młodzieży, od 6 do 15 lat',
    });
    expect(list.groups.map(({ classes }) => classes[0]?.state?.label)).toEqual([
      'wolne miejsca',
      'wolne miejsca',
      'lista rezerwowa',
      'komplet',
    ]);
  });

  it('offer the lists that have classes, with the number of classes behind each', () => {
    expect(
      list.filters.map(({ label, links }) => [
        label,
        links.map(({ label: word, href, count }) => `${word} ${href} ${count}`),
      ]),
    ).toEqual([
      [
        'Wiek',
        [
          'do 6 lat /zajecia/wiek/najmlodsi/ 1',
          '7–12 lat /zajecia/wiek/dzieci/ 2',
          '13–17 lat /zajecia/wiek/mlodziez/ 3',
          'dorośli /zajecia/wiek/dorosli/ 2',
          'seniorzy /zajecia/wiek/seniorzy/ 3',
        ],
      ],
      [
        'Dzień',
        [
          'wtorek /zajecia/dzien/wtorek/ 1',
          'środa /zajecia/dzien/sroda/ 1',
          'czwartek /zajecia/dzien/czwartek/ 1',
          'sobota /zajecia/dzien/sobota/ 1',
        ],
      ],
      [
        'Rodzaj',
        [
          'taniec /zajecia/dyscyplina/taniec/ 1',
          'muzyka /zajecia/dyscyplina/muzyka/ 1',
          'śpiew /zajecia/dyscyplina/spiew/ 1',
          'nowe technologie /zajecia/dyscyplina/nowe-technologie/ 1',
        ],
      ],
    ]);
  });
});

describe('a list by day', () => {
  it('has the hours of that day only, by the part of the day', () => {
    expect(found(pageAt(site, '/zajecia/dzien/wtorek/', 'class-list'))).toEqual([
      ['Po południu', 'Taniec współczesny', 'wtorek 16:00–17:00'],
      ['Wieczorem', 'Taniec współczesny', 'wtorek 17:15–18:45'],
    ]);
  });

  it('has its page without classes too, not indexed, and is no choice elsewhere', () => {
    const empty = pageAt(site, '/zajecia/dzien/niedziela/', 'class-list');
    expect(empty).toMatchObject({
      groups: [],
      indexed: false,
      heading: 'Zajęcia w\u00A0niedzielę',
    });
    const here = (list: ClassListPage) =>
      list.filters.flatMap(({ links }) => links).filter(({ label }) => label === 'niedziela');
    expect(here(empty)).toMatchObject([{ count: 0, current: 'page' }]);
    expect(here(pageAt(site, '/zajecia/', 'class-list'))).toEqual([]);
  });

  it('begins with the earliest', () => {
    const on = (title: string, start: string) =>
      classEntry({
        documentId: title,
        title,
        slug: title.toLowerCase(),
        groups: [group({ name: 'A', slots: [{ weekday: 1, start, end: '11:59', place: null }] })],
      });
    const classes = [on('A', '11:00'), on('B', '09:00'), on('C', '10:00')];
    const list = pageAt(siteOf({ classes }), '/zajecia/dzien/poniedzialek/', 'class-list');
    expect(found(list).map(([, title]) => title)).toEqual(['B', 'C', 'A']);
  });
});

describe('a list by age', () => {
  const nobody: Audience = {
    ageFrom: null,
    ageTo: null,
    children: false,
    youth: false,
    adults: false,
    seniors: false,
    families: false,
  };
  const listsOf = (audience: Audience | null, ageFrom: number | null, ageTo: number | null) => {
    const classes = [
      classEntry({
        documentId: 'c',
        title: 'C',
        slug: 'c',
        audience,
        groups: [group({ name: 'A', ageFrom, ageTo })],
      }),
    ];
    const { filters } = pageAt(siteOf({ classes }), '/zajecia/', 'class-list');
    return filters.find(({ label }) => label === 'Wiek')?.links.map(({ label }) => label) ?? [];
  };

  it.each([
    ['a group of one age', null, 6, 6, ['do 6 lat']],
    ['a group over two bands', null, 12, 13, ['7–12 lat', '13–17 lat']],
    ['a group without an upper age', null, 16, null, ['13–17 lat', 'dorośli', 'seniorzy']],
    ['a group whose class names adults only', { ...nobody, adults: true }, 16, null, ['dorośli']],
    ['the ages of the class', { ...nobody, ageFrom: 60 }, null, null, ['seniorzy']],
    ['families', { ...nobody, families: true }, 3, null, ['do 6 lat', '7–12 lat', 'dorośli']],
    [
      'no age and nobody named',
      null,
      null,
      null,
      ['do 6 lat', '7–12 lat', '13–17 lat', 'dorośli', 'seniorzy'],
    ],
  ])('has %s', (_, audience, ageFrom, ageTo, lists) => {
    expect(listsOf(audience, ageFrom, ageTo)).toEqual(lists);
  });

  it('tells the hours and the state of the groups of that age only', () => {
    expect(found(pageAt(site, '/zajecia/wiek/najmlodsi/', 'class-list'))).toEqual([
      ['Taniec', 'Taniec współczesny', 'wtorek 16:00–17:00; czwartek 16:00–17:00'],
    ]);
    const youth = pageAt(site, '/zajecia/wiek/mlodziez/', 'class-list');
    expect(youth.groups[0]?.classes[0]?.state?.code).toBe('last-places');
  });
});

it('a list by discipline says how many it found', () => {
  const list = pageAt(site, '/zajecia/dyscyplina/spiew/', 'class-list');
  expect(list.groups.map(({ heading }) => heading)).toEqual(['Znalezione zajęcia: 1']);
  expect(list.breadcrumbs.map(({ href }) => href)).toEqual([
    '/',
    '/zajecia/',
    '/zajecia/dyscyplina/spiew/',
  ]);
});
