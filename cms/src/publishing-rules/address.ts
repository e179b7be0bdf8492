import { textOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Addresses that pages of the site itself hold, by type: an entry may not take them. */
const RESERVED: { readonly [uid: string]: readonly string[] } = {
  'api::page.page': [
    'wydarzenia',
    'zajecia',
    'dziedzictwo',
    'aktualnosci',
    'kontakt',
    'dostepnosc',
    'deklaracja-dostepnosci',
    'szukaj',
    'mapa-strony',
    'kalendarz',
    'miejsca',
    'projekty',
    'styl',
    '404',
  ],
  'api::event.event': [
    'archiwum',
    'cykle',
    'dla-dzieci',
    'dostepne',
    'koncerty',
    'spektakle',
    'filmy',
    'wystawy',
    'warsztaty',
    'konkursy',
    'spotkania',
    'festyny',
    'potancowki',
    'wycieczki',
  ],
  'api::class.class': ['plan'],
  'api::heritage-article.heritage-article': ['os-czasu', 'mapa'],
};
/** /wydarzenia/2026-11/ is the programme of a month. */
const MONTH = /^\d{4}-\d{2}$/;

/** The slug of an entry is a plain word of an address and does not hide a page of the site. */
export const slugRule: Rule = (spot) => {
  if (!Object.hasOwn(spot.entry, 'slug')) return [];
  const slug = textOf(spot.entry, 'slug');
  if (slug === '') {
    return [
      problemAt(
        spot,
        'slug',
        'strona nie ma adresu. Wpisz krótki adres z małych liter i łączników, na przykład „koncert-jesienny”.',
      ),
    ];
  }
  if (!SLUG.test(slug)) {
    return [
      problemAt(
        spot,
        'slug',
        `„${slug}” nie nadaje się na adres. Użyj małych liter bez polskich znaków, cyfr i pojedynczych łączników, na przykład „koncert-jesienny”.`,
      ),
    ];
  }
  const month = spot.uid === 'api::event.event' && MONTH.test(slug);
  if (!month && !RESERVED[spot.uid]?.includes(slug)) return [];
  return [
    problemAt(
      spot,
      'slug',
      `adres „${slug}” jest zajęty przez inną stronę serwisu. Dopisz jedno słowo, na przykład „${slug}-2” albo „${slug}-informacje”.`,
    ),
  ];
};
