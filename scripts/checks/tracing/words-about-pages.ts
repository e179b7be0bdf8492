import { type EditorsWords, forRules } from './say.ts';

/** What is wrong with the page of an entry as a whole. */
export const WORDS_ABOUT_PAGES: Readonly<Record<string, EditorsWords>> = {
  ...forRules(
    ['weight/page-too-heavy'],
    'page',
    () =>
      'strona tego wpisu jest tak ciężka, że na telefonie otwiera się za długo. Zmniejsz liczbę zdjęć albo podziel treść na dwa wpisy.',
  ),
  ...forRules(
    ['output/page-too-small'],
    'page',
    () =>
      'strona tego wpisu jest prawie pusta, więc nikt się z niej niczego nie dowie. Uzupełnij treść.',
  ),
  ...forRules(
    ['output/empty-main'],
    'page',
    () => 'strona tego wpisu jest pusta, więc nikt się z niej niczego nie dowie. Uzupełnij treść.',
  ),
  ...forRules(
    ['document/title-repeated'],
    'page',
    () =>
      'inna strona ma ten sam tytuł, więc w wyszukiwarce i w kartach przeglądarki nie da się ich odróżnić. Zmień tytuł, na przykład dopisz miejsce albo datę.',
  ),
  ...forRules(
    ['declaration/date-order'],
    'page',
    () =>
      'daty w deklaracji dostępności nie idą po kolei: przegląd nie może być wcześniejszy niż sporządzenie, a aktualizacja wcześniejsza niż publikacja strony. Popraw daty.',
  ),
  ...forRules(
    ['declaration/empty'],
    'page',
    () =>
      'w deklaracji dostępności brakuje treści, której wymaga prawo. Uzupełnij puste pola, także opis budynku i sposób kontaktu.',
  ),
  ...forRules(
    ['declaration/contact-link'],
    'page',
    () =>
      'telefon albo adres e-mail w deklaracji dostępności jest zapisany tak, że nie da się z niego skorzystać. Wpisz telefon z numerem kierunkowym i pełny adres e-mail.',
  ),
};
