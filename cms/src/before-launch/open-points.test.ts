import { describe, expect, test } from 'vitest';
import type { PlainEntry } from '../publishing-rules/plain-entry';
import { beforeLaunch } from './open-points';
import { DECLARATION, PAGE, type PublishedType, SETTINGS } from './published-content';
import { REQUIRED_PAGES } from './required-facts';

const PLACE = 'api::place.place';
const EVENT = 'api::event.event';

const settings = {
  documentId: 'set',
  openingHours: [{ days: 'poniedziałek–piątek', hours: '8:00–16:00' }],
  phone: '22 000 00 00',
  email: 'dom@example.org',
  mainPlace: { documentId: 'dom', directions: 'Do uzupełnienia.' },
  bipUrl: 'https://bip.example.org/',
  bipLogo: { role: 'logo' },
};
const declaration = {
  preparedOn: '2026-03-30',
  reviewedOn: null,
  buildings: [{ name: 'Dom' }],
  complaints: 'Na adres dyrektora.',
};
const pages: PlainEntry[] = REQUIRED_PAGES.map(({ slug, name }) => ({
  documentId: `d-${slug}`,
  slug,
  title: name,
  content: [{ __component: 'blocks.video' }],
}));

/** A site with nothing left to do, but for the entries given. */
function look(
  changes: { readonly [uid: string]: readonly PlainEntry[] } = {},
  today = '2026-11-26',
) {
  const type = (uid: string, name: string, entries: readonly PlainEntry[], isSingle = false) => ({
    uid,
    name,
    isSingle,
    entries: changes[uid] ?? entries,
  });
  const types: PublishedType[] = [
    type(SETTINGS, 'Ustawienia strony', [settings], true),
    type(DECLARATION, 'Deklaracja dostępności', [declaration], true),
    type(PAGE, 'Strony', pages),
    type(PLACE, 'Miejsca', []),
    type('api::person.person', 'Osoby', []),
    type(EVENT, 'Wydarzenia', []),
  ];
  return beforeLaunch(types, today);
}

test('a site with nothing left to do says so', () => {
  expect(look()).toEqual({
    tone: 'good',
    headline: 'Wszystko uzupełnione. Nic nie czeka na uruchomienie strony.',
    points: [],
    askAgainAfter: null,
  });
});

test.each([
  ['2027-01-31', null],
  ['2027-02-01', 'do 31 marca 2027 r. trzeba przejrzeć deklarację'],
  ['2027-04-01', 'minął termin corocznego przeglądu (31 marca)'],
])('the yearly review of the declaration stands out on %s: %s', (today, words) => {
  const points = look({}, today).points;
  expect(points).toHaveLength(words === null ? 0 : 1);
  if (words !== null) expect(points[0]?.tasks[0]).toContain(words);
});

test('content that was not read is a fault, not a finished site', () => {
  expect(() => beforeLaunch([], '2026-11-26')).toThrow(
    'Nothing was read of api::site-settings.site-settings.',
  );
});

describe('the settings ask for', () => {
  test.each([
    ['openingHours', [], 'Podaj godziny otwarcia.'],
    ['phone', null, 'Podaj numer telefonu.'],
    ['email', ' ', 'Podaj adres e-mail.'],
    ['mainPlace', null, 'Wskaż siedzibę (pole „Główna siedziba”).'],
    ['bipUrl', null, 'Podaj adres strony w Biuletynie Informacji Publicznej (BIP).'],
    ['bipLogo', null, 'Dodaj urzędowy znak BIP (pole „Znak BIP”).'],
  ])('an empty %s', (attribute, value, task) => {
    expect(look({ [SETTINGS]: [{ ...settings, [attribute]: value }] }).points).toEqual([
      {
        name: 'Ustawienia strony',
        tasks: [task],
        path: `/content-manager/single-types/${SETTINGS}`,
      },
    ]);
  });

  test('opening hours that only promise', () => {
    const openingHours = [{ days: 'Godziny otwarcia', hours: 'do uzupełnienia' }];
    const [point] = look({ [SETTINGS]: [{ ...settings, openingHours }] }).points;
    expect(point?.tasks).toEqual(['Uzupełnij: „Godziny otwarcia”.']);
  });
});

test('a declaration that is not published is asked for', () => {
  expect(look({ [DECLARATION]: [] }).points).toEqual([
    {
      name: 'Deklaracja dostępności',
      tasks: ['Uzupełnij i opublikuj.'],
      path: `/content-manager/single-types/${DECLARATION}`,
    },
  ]);
});

test('a declaration without buildings and complaints is asked for both', () => {
  const [point] = look({ [DECLARATION]: [{ buildings: [], complaints: null }] }).points;
  expect(point?.tasks).toEqual([
    'Opisz dostępność każdego budynku.',
    'Napisz, dokąd wysłać skargę.',
  ]);
});

test.each(REQUIRED_PAGES)('the page /$slug/ is asked for', ({ slug, name }) => {
  expect(look({ [PAGE]: pages.filter((page) => page['slug'] !== slug) }).points).toEqual([
    {
      name: `Strony: ${name}`,
      tasks: [`Utwórz i opublikuj stronę o adresie /${slug}/.`],
      path: `/content-manager/collection-types/${PAGE}`,
    },
  ]);
});

test('the page in sign language is asked for its film, no other page is', () => {
  const view = look({ [PAGE]: pages.map((page) => ({ ...page, content: [] })) });
  expect(view.points).toEqual([
    {
      name: 'Strony: Informacja w polskim języku migowym',
      tasks: ['Dodaj film w polskim języku migowym (blok „Film”).'],
      path: `/content-manager/collection-types/${PAGE}/d-pjm`,
    },
  ]);
});

test('an entry says all that is left to do in it, under its own address', () => {
  const accessNote = 'Do uzupełnienia przed uruchomieniem: wejście, schody.';
  const place = { documentId: 'dom', name: 'Dom', example: true, accessNote };
  expect(look({ [PLACE]: [place] })).toMatchObject({
    tone: 'warning',
    headline: 'Do uruchomienia strony: 1 sprawa.',
    points: [
      {
        name: 'Miejsca: Dom',
        tasks: [
          'Sprawdź treść przykładową, popraw ją i odznacz pole „Treść przykładowa”.',
          'Uzupełnij: „Opis dostępności”.',
        ],
        path: `/content-manager/collection-types/${PLACE}/dom`,
      },
    ],
  });
});

describe('example events', () => {
  const events = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      documentId: `e${at}`,
      title: `Koncert ${at}`,
      example: true,
    }));

  test('are named while they are few', () => {
    const { headline, points } = look({ [EVENT]: events(5) });
    expect(headline).toBe('Do uruchomienia strony: 5 spraw.');
    expect(points.map(({ path }) => path)).toContain(
      `/content-manager/collection-types/${EVENT}/e4`,
    );
  });

  test('are one list when they are many', () => {
    expect(look({ [EVENT]: events(22) }).points).toEqual([
      {
        name: 'Wydarzenia',
        tasks: ['22 wpisy z treścią przykładową: sprawdź albo usuń.'],
        path: `/content-manager/collection-types/${EVENT}?filters[$and][0][example][$eq]=true`,
      },
    ]);
  });
});
