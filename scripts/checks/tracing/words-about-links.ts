import { type EditorsWords, forRules } from './say.ts';

/** Where links lead, what they are called, and whether a finger hits them. */
export const WORDS_ABOUT_LINKS: Readonly<Record<string, EditorsWords>> = {
  ...forRules(
    ['links/no-such-address'],
    'address',
    (what) =>
      `odnośnik prowadzi do „${what}”, a takiej strony nie ma, więc czytelnik zobaczy stronę błędu. Popraw adres, usuń odnośnik albo opublikuj to, do czego prowadzi.`,
  ),
  ...forRules(
    ['links/no-such-fragment', 'pa11y/WCAG2AA.Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID'],
    'address',
    (what) =>
      `odnośnik „${what}” prowadzi do miejsca, którego na stronie nie ma, więc czytelnik nie trafi tam, gdzie miał trafić. Popraw lub usuń część od znaku #.`,
  ),
  ...forRules(
    ['links/not-canonical'],
    'address',
    (what) =>
      `odnośnik „${what}” nie jest pełnym adresem strony, więc otwiera się okrężną drogą. Dopisz ukośnik na końcu, na przykład /kontakt/.`,
  ),
  ...forRules(
    ['links/empty-address'],
    'address',
    () => 'odnośnik nie ma adresu, więc donikąd nie prowadzi. Wpisz adres albo usuń odnośnik.',
  ),
  ...forRules(
    ['links/malformed-address', 'links/malformed-mail', 'links/malformed-phone'],
    'address',
    (what) =>
      `„${what}” nie jest poprawnym adresem, więc odnośnik się nie otworzy. Popraw go, na przykład: https://www.example.org/, /kontakt/, mailto:nazwa@example.org albo tel:+48460000000.`,
  ),
  ...forRules(
    [
      'axe/link-name',
      'html-validity/wcag/h30',
      'pa11y/WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.A.EmptyNoId',
      'pa11y/WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.A.NoContent',
    ],
    'address',
    (what) =>
      `odnośnik do „${what}” nie ma nazwy, więc czytnik ekranu przeczyta sam adres. Dopisz słowa, które powiedzą, dokąd prowadzi, albo usuń odnośnik.`,
  ),
  ...forRules(
    ['wording/link-says-nothing'],
    'address',
    (what) =>
      `tekst odnośnika do „${what}” nie mówi, dokąd prowadzi, a czytnik ekranu odczytuje odnośniki bez zdań wokół nich. Zamiast „tutaj” albo „więcej” napisz cel, na przykład „program koncertu”.`,
  ),
  ...forRules(
    ['ambiguous-links/same-name-elsewhere'],
    'address',
    (what) =>
      `odnośnik do „${what}” nazywa się tak samo jak inny na tej stronie, który prowadzi gdzie indziej, więc na liście odnośników czytnika ekranu nie da się ich odróżnić. Dopisz w jego tekście, czym się różni, na przykład nazwę albo datę.`,
  ),
  ...forRules(
    ['target-size/target-24', 'axe/target-size'],
    'address',
    (what) =>
      `odnośnik do „${what}” jest za mały i stoi tuż obok innego, więc trudno trafić w niego palcem. Wpleć go w zdanie, które mówi, dokąd prowadzi, albo postaw każdy odnośnik w osobnym punkcie listy.`,
  ),
};
