/** By what a field is known again in a finding. */
export type Trait = 'address' | 'picture' | 'words' | 'page';

/** How a rule is told to an editor whose entry breaks it. */
export interface EditorsWords {
  readonly trait: Trait;
  /** What is wrong and how to mend it, after "pole: ". `what` is the address or the words in question. */
  readonly say: (what: string) => string;
}

const address = (say: (what: string) => string): EditorsWords => ({ trait: 'address', say });
const picture = (say: string): EditorsWords => ({ trait: 'picture', say: () => say });
const words = (say: (what: string) => string): EditorsWords => ({ trait: 'words', say });
const page = (say: string): EditorsWords => ({ trait: 'page', say: () => say });

const NO_ALTERNATIVE =
  'zdjęcie nie ma tekstu zastępczego, więc osoba niewidoma nie dowie się, co na nim jest. Opisz je w polu „Tekst zastępczy” albo oznacz jako ozdobne.';
const nameless = address(
  (what) =>
    `odnośnik do „${what}” nie ma nazwy, więc czytnik ekranu przeczyta sam adres. Dopisz, dokąd prowadzi.`,
);
const emptyHeading: EditorsWords = words(
  () => 'jest tu pusty nagłówek. Usuń go albo wpisz jego treść.',
);
const skippedHeading = words(
  (what) =>
    `nagłówek „${what}” przeskakuje poziom, a czytniki ekranu poruszają się po poziomach po kolei. Zmień jego poziom o jeden niżej niż nagłówek nad nim.`,
);
const malformed = (what: string) =>
  `„${what}” nie jest poprawnym adresem. Popraw go, na przykład: https://www.example.org/, /kontakt/, mailto:nazwa@example.org albo tel:+48460000000.`;

/**
 * The rules that the content of an entry can break, by check and rule. A rule that is not here is
 * broken by the site itself only: no editor can mend it, and no editor is told.
 */
export const EDITORS_WORDS: Readonly<Record<string, EditorsWords>> = {
  'links/no-such-address': address(
    (what) =>
      `odnośnik prowadzi do „${what}”, a takiej strony nie ma. Popraw adres, usuń odnośnik albo opublikuj to, do czego prowadzi.`,
  ),
  'links/no-such-fragment': address(
    (what) =>
      `odnośnik „${what}” prowadzi do miejsca, którego na stronie nie ma. Popraw lub usuń część od znaku #.`,
  ),
  'links/not-canonical': address(
    (what) =>
      `odnośnik „${what}” nie jest pełnym adresem strony. Dopisz ukośnik na końcu, na przykład /kontakt/.`,
  ),
  'links/empty-address': address(() => 'odnośnik nie ma adresu. Wpisz adres albo usuń odnośnik.'),
  'links/malformed-address': address(malformed),
  'links/malformed-mail': address(malformed),
  'links/malformed-phone': address(malformed),
  'axe/image-alt': picture(NO_ALTERNATIVE),
  'axe/image-redundant-alt': picture(
    'tekst zastępczy zdjęcia powtarza słowa, które stoją obok, więc czytnik ekranu przeczyta je dwa razy. Napisz, co widać na zdjęciu.',
  ),
  'axe/link-name': nameless,
  'axe/empty-heading': emptyHeading,
  'axe/heading-order': skippedHeading,
  'html-validity/wcag/h37': picture(NO_ALTERNATIVE),
  'html-validity/wcag/h30': nameless,
  'html-validity/empty-heading': emptyHeading,
  'html-validity/heading-level': skippedHeading,
  'weight/page-too-heavy': page(
    'strona tego wpisu jest za ciężka dla telefonu. Zmniejsz liczbę zdjęć albo podziel treść na dwa wpisy.',
  ),
  'output/page-too-small': page('strona tego wpisu jest prawie pusta. Uzupełnij treść.'),
  'output/empty-main': page('strona tego wpisu jest pusta. Uzupełnij treść.'),
  'reflow/word-too-long': words(
    (what) =>
      `w tekście „${what}” jest słowo tak długie, że na telefonie wychodzi poza ekran. Podziel je, skróć albo zamień adres na odnośnik z nazwą.`,
  ),
  'document/title-repeated': page(
    'inna strona ma ten sam tytuł, więc w wyszukiwarce i w kartach przeglądarki nie da się ich odróżnić. Zmień tytuł.',
  ),
};
