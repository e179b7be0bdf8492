import { textOf } from './plain-entry';
import { isReservedSlug } from './reserved-addresses';
import { problemAt, type Rule } from './spot';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
  if (!isReservedSlug(spot.uid, slug)) return [];
  return [
    problemAt(
      spot,
      'slug',
      `adres „${slug}” jest zajęty przez inną stronę serwisu. Dopisz jedno słowo, na przykład „${slug}-2” albo „${slug}-informacje”.`,
    ),
  ];
};
