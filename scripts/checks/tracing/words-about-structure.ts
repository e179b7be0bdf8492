import { type EditorsWords, forRules } from './say.ts';

/** Headings, tables and long words: how a text is built. */
export const WORDS_ABOUT_STRUCTURE: Readonly<Record<string, EditorsWords>> = {
  ...forRules(
    [
      'axe/empty-heading',
      'html-validity/empty-heading',
      'pa11y/WCAG2AA.Principle1.Guideline1_3.1_3_1.H42.2',
    ],
    'blank heading',
    () =>
      'jest tu pusty nagłówek, więc czytnik ekranu zapowie rozdział bez nazwy. Usuń go albo wpisz jego treść.',
  ),
  ...forRules(
    [
      'axe/heading-order',
      'html-validity/heading-level',
      'pa11y/WCAG2AA.Principle1.Guideline1_3.1_3_1.G141',
    ],
    'words',
    (what) =>
      `nagłówek „${what}” przeskakuje poziom, a czytniki ekranu poruszają się po poziomach po kolei. Zmień jego poziom o jeden niżej niż nagłówek nad nim.`,
  ),
  ...forRules(
    ['axe/empty-table-header'],
    'cell',
    () =>
      'tabela ma pusty nagłówek kolumny, więc kto jej słucha, nie wie, co znaczą komórki pod nim. Wpisz nazwę każdej kolumny w pierwszym wierszu.',
  ),
  ...forRules(
    ['axe/th-has-data-cells'],
    'cell',
    (what) =>
      `pod nagłówkiem „${what}” nie ma w tabeli żadnych danych, więc czytnik ekranu zapowie coś, czego nie ma. Dopisz kolumnę z danymi albo zamień tabelę na listę.`,
  ),
  ...forRules(
    ['axe/landmark-unique', 'html-validity/unique-landmark'],
    'label',
    (what) =>
      `dwie części tej strony nazywają się „${what}”, więc w spisie treści czytnika ekranu nie da się ich odróżnić. Nadaj każdej tabeli, nagraniu i filmowi własny podpis albo tytuł.`,
  ),
  ...forRules(
    ['reflow/word-too-long'],
    'words',
    (what) =>
      `w tekście „${what}” jest słowo tak długie, że na telefonie wychodzi poza ekran. Podziel je, skróć albo zamień adres na odnośnik z nazwą.`,
  ),
};
