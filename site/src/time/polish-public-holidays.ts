/**
 * Days off work by the Polish act of 18 January 1951 (ustawa o dniach wolnych od pracy), art. 1,
 * Sundays aside: fixed feasts, the days counted from Easter, and 24 December since 2025 (amendment
 * of 6 December 2024, Dz.U. 2024 poz. 1965).
 */
import { addDays } from './warsaw.ts';

const fixedHolidays: readonly (readonly [string, string])[] = [
  ['01-01', 'Nowy Rok'],
  ['01-06', 'Trzech Króli'],
  ['05-01', 'Święto Państwowe'],
  ['05-03', 'Święto Narodowe Trzeciego Maja'],
  ['08-15', 'Wniebowzięcie Najświętszej Maryi Panny'],
  ['11-01', 'Wszystkich Świętych'],
  ['11-11', 'Narodowe Święto Niepodległości'],
  ['12-25', 'pierwszy dzień Bożego Narodzenia'],
  ['12-26', 'drugi dzień Bożego Narodzenia'],
];

const easterHolidays: readonly (readonly [number, string])[] = [
  [0, 'pierwszy dzień Wielkiej Nocy'],
  [1, 'drugi dzień Wielkiej Nocy'],
  [49, 'Zielone Świątki'],
  [60, 'Boże Ciało'],
];

/** Western Easter Sunday by the anonymous Gregorian computus (Meeus/Jones/Butcher). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const leapYears = Math.floor(inCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const dayOfSpring = epact + toSunday - 7 * correction + 114;
  const month = String(Math.floor(dayOfSpring / 31)).padStart(2, '0');
  const day = String((dayOfSpring % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

/** Polish names of the public holidays of a year by date. */
export function polishPublicHolidays(year: number): ReadonlyMap<string, string> {
  const known = holidaysOfYears.get(year) ?? holidaysOf(year);
  holidaysOfYears.set(year, known);
  return known;
}

/** Asked for with every date of every class. */
const holidaysOfYears = new Map<number, ReadonlyMap<string, string>>();

function holidaysOf(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year);
  const fixed: (readonly [string, string])[] = fixedHolidays.map(([day, name]) => [
    `${year}-${day}`,
    name,
  ]);
  if (year >= 2025) fixed.push([`${year}-12-24`, 'Wigilia Bożego Narodzenia']);
  const movable = easterHolidays.map(([days, name]) => [addDays(easter, days), name] as const);
  return new Map([...fixed, ...movable].sort(([a], [b]) => (a < b ? -1 : 1)));
}
