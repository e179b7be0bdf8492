import { type EditorsWords, forRules } from './say.ts';

/** What is said of pictures to whoever does not see them. */
export const WORDS_ABOUT_PICTURES: Readonly<Record<string, EditorsWords>> = {
  ...forRules(
    [
      'axe/image-alt',
      'html-validity/wcag/h37',
      'pa11y/WCAG2AA.Principle1.Guideline1_1.1_1_1.H37',
      'pa11y/WCAG2AA.Principle1.Guideline1_1.1_1_1.H30.2',
    ],
    'picture',
    () =>
      'zdjęcie nie ma tekstu zastępczego, więc osoba niewidoma nie dowie się, co na nim jest. Opisz je w polu „Tekst zastępczy” albo, gdy nic nie mówi, wybierz rolę „dekoracyjne”.',
  ),
  ...forRules(
    [
      'axe/image-redundant-alt',
      'pa11y/WCAG2AA.Principle1.Guideline1_1.1_1_1.H2.EG3',
      'pa11y/WCAG2AA.Principle1.Guideline1_1.1_1_1.H2.EG4',
      'pa11y/WCAG2AA.Principle1.Guideline1_1.1_1_1.H2.EG5',
    ],
    'label',
    (what) =>
      `tekst zastępczy „${what}” powtarza słowa, które stoją obok, więc czytnik ekranu przeczyta je dwa razy. Napisz, co widać na zdjęciu.`,
  ),
  ...forRules(
    ['wording/alt-file-name'],
    'label',
    (what) =>
      `tekst zastępczy „${what}” to nazwa pliku, a z niej osoba niewidoma nie dowie się niczego. Napisz jednym zdaniem, co widać na zdjęciu i po co ono tu jest.`,
  ),
  ...forRules(
    ['poster-text/poster-without-text'],
    'label',
    (what) =>
      `obraz „${what}” to plakat bez tekstu obok, więc kto go nie widzi, nie dowie się, co na nim napisano. Wybierz rolę „plakat” i przepisz do pola „Słowa z plakatu” wszystko, co na nim jest.`,
  ),
};
