/**
 * What the law prescribes of a declaration: "Warunki techniczne publikacji i struktura dokumentu
 * elektronicznego deklaracji dostępności", version 2.0 of 31 July 2024 (art. 12 pkt 7 of the Act of
 * 4 April 2019), as the public validator at deklaracja-dostepnosci.info lists it. Our own list stands
 * in for that validator, which sees public addresses only; run it once on the real site
 * (.github/manual-accessibility-checks.md).
 */

/** Ids that every declaration has, each exactly once. */
export const REQUIRED_IDS = [
  'a11y-wstep',
  'a11y-podmiot',
  'a11y-zakres',
  'a11y-url',
  'a11y-data-publikacja',
  'a11y-data-aktualizacja',
  'a11y-status',
  'a11y-data-sporzadzenie',
  'a11y-kontakt',
  'a11y-email',
  'a11y-telefon',
  'a11y-procedura',
  'a11y-architektura',
  'a11y-komunikacja',
] as const;

/** Ids of what not every declaration has to say. Any other `a11y-…` is a slip of the pen. */
export const OPTIONAL_IDS = [
  'a11y-deklaracja',
  'a11y-data-przeglad',
  'a11y-ocena',
  'a11y-aplikacje',
  'a11y-architektura-url',
  'a11y-osoba',
  'a11y-audytor',
] as const;

/** The ids whose element is a `<time>` with an ISO date. */
export const DATE_IDS = [
  'a11y-data-publikacja',
  'a11y-data-aktualizacja',
  'a11y-data-sporzadzenie',
  'a11y-data-przeglad',
] as const;

/** Which date may not be earlier than which. */
export const DATES_IN_ORDER = [
  ['a11y-data-publikacja', 'a11y-data-aktualizacja'],
  ['a11y-data-sporzadzenie', 'a11y-data-przeglad'],
] as const;

/** When a heading stands: always, only while something is inaccessible, or when there is need. */
type Need = 'always' | 'unless-full' | 'at-need';

/** The headings in their order, down to h3. */
export const HEADINGS: readonly (readonly [tag: string, text: string, need: Need])[] = [
  ['h1', 'Deklaracja dostępności', 'always'],
  ['h2', 'Stan dostępności cyfrowej', 'always'],
  ['h2', 'Niedostępne treści', 'unless-full'],
  ['h3', 'Niezgodność z załącznikiem', 'at-need'],
  ['h3', 'Treści nieobjęte przepisami', 'at-need'],
  ['h3', 'Nadmierne koszty', 'at-need'],
  ['h2', 'Przygotowanie deklaracji dostępności', 'always'],
  ['h2', 'Udogodnienia, ograniczenia i inne informacje', 'at-need'],
  ['h2', 'Skróty klawiszowe', 'at-need'],
  ['h2', 'Informacje zwrotne i dane kontaktowe', 'always'],
  ['h2', 'Obsługa wniosków i skarg związanych z dostępnością', 'always'],
  ['h2', 'Pozostałe informacje', 'always'],
  ['h3', 'Aplikacje mobilne', 'at-need'],
  ['h3', 'Dostępność architektoniczna', 'always'],
  ['h3', 'Dostępność komunikacyjno-informacyjna', 'always'],
];

const ACT =
  'ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych';

export const OPENING = new RegExp(
  `^\\S.* zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z przepisami ${ACT}\\. Deklaracja dostępności dotyczy strony internetowej https?://\\S+\\.$`,
);

/** The three legal states; only the last two give reasons below. */
export const FULL = `Strona internetowa jest w pełni zgodna z załącznikiem do ${ACT}.`;
export const STATUSES: readonly string[] = [
  FULL,
  ...['częściowo zgodna', 'niezgodna'].map(
    (state) =>
      `Strona internetowa jest ${state} z załącznikiem do ${ACT} z powodu niezgodności lub wyłączeń wymienionych poniżej.`,
  ),
];
