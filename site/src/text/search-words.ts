/** Words by which visitors look for a list whose heading says it in others. */
import { accessListPath, addresses, eventListPath } from './addresses.ts';

/** By address; a list that is not named here is found by the words of its heading. */
export const searchWords: Readonly<Record<string, string>> = {
  [addresses.freeEvents]: 'darmowe za darmo gratis wstęp wolny',
  [addresses.accessibleEvents]: 'dostępność niepełnosprawność',
  [addresses.archive]: 'minione było odbyło się',
  [addresses.classPlan]: 'plan zajęć rozkład grafik godziny',
  [addresses.classes]: 'kursy lekcje kółka zapisy',
  [addresses.contact]: 'telefon adres dojazd godziny otwarcia e-mail',
  [addresses.accessibility]: 'wózek winda podjazd toaleta asystent',
  [addresses.calendar]: 'ICS RSS subskrypcja',
  [addresses.places]: 'sale adresy mapa dojazd',
  [addresses.grants]: 'dotacje granty unia',
  [addresses.heritage]: 'historia zabytki legendy',
  [addresses.news]: 'nowości komunikaty',
  [accessListPath('pjm')]: 'migowy migany niesłyszący głusi tłumacz',
  [accessListPath('audiodeskrypcja')]: 'niewidomi słabowidzący',
  [accessListPath('napisy')]: 'niesłyszący słabosłyszący głusi',
  [accessListPath('petla-indukcyjna')]: 'aparat słuchowy słabosłyszący',
  [accessListPath('bez-stopni')]: 'wózek winda podjazd schody',
  [accessListPath('przyjazne-sensorycznie')]: 'autyzm cisza spokój',
  [eventListPath('koncerty')]: 'muzyka',
  [eventListPath('spektakle')]: 'teatr przedstawienia',
  [eventListPath('filmy')]: 'kino seanse',
  [eventListPath('potancowki')]: 'tańce zabawa bal',
  [eventListPath('festyny')]: 'piknik jarmark święto',
  [eventListPath('wycieczki')]: 'spacer rajd wyjazd',
  [eventListPath('dla-dzieci')]: 'maluchy',
  [eventListPath('dla-rodzin')]: 'rodzinne',
  [eventListPath('dla-seniorow')]: 'senior emeryci',
};
