import { numberOf } from './plain-entry';
import { problemAt, type Rule } from './spot';

/** Coordinates come in pairs, in degrees: latitude -90..90, longitude -180..180. */
export const coordinatesRule: Rule = (spot) => {
  const latitude = numberOf(spot.entry, 'latitude');
  const longitude = numberOf(spot.entry, 'longitude');
  const problems = [];
  if (latitude !== null && longitude === null) {
    problems.push(
      problemAt(
        spot,
        'longitude',
        'podano szerokość bez długości geograficznej. Podaj obie albo żadnej.',
      ),
    );
  }
  if (longitude !== null && latitude === null) {
    problems.push(
      problemAt(
        spot,
        'latitude',
        'podano długość bez szerokości geograficznej. Podaj obie albo żadnej.',
      ),
    );
  }
  if (latitude !== null && Math.abs(latitude) > 90) {
    problems.push(
      problemAt(
        spot,
        'latitude',
        'szerokość geograficzna musi leżeć między -90 a 90. Sprawdź, czy liczby nie są zamienione.',
      ),
    );
  }
  if (longitude !== null && Math.abs(longitude) > 180) {
    problems.push(
      problemAt(spot, 'longitude', 'długość geograficzna musi leżeć między -180 a 180. Popraw ją.'),
    );
  }
  return problems;
};
