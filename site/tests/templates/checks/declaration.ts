import { type BuiltPage, htmlElements } from '../html-elements.ts';

/**
 * "Warunki techniczne publikacji i struktura dokumentu elektronicznego deklaracji dostępności",
 * version 2.0: the identifiers every declaration has, each exactly once.
 */
const REQUIRED_IDS = [
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
];

/** All headings in the prescribed order; those marked stand only when there is something to say. */
const HEADINGS = [
  ['h1', 'Deklaracja dostępności', true],
  ['h2', 'Stan dostępności cyfrowej', true],
  ['h2', 'Niedostępne treści', false],
  ['h3', 'Niezgodność z załącznikiem', false],
  ['h3', 'Treści nieobjęte przepisami', false],
  ['h3', 'Nadmierne koszty', false],
  ['h2', 'Przygotowanie deklaracji dostępności', true],
  ['h2', 'Udogodnienia, ograniczenia i inne informacje', false],
  ['h2', 'Skróty klawiszowe', false],
  ['h2', 'Informacje zwrotne i dane kontaktowe', true],
  ['h2', 'Obsługa wniosków i skarg związanych z dostępnością', true],
  ['h2', 'Pozostałe informacje', true],
  ['h3', 'Aplikacje mobilne', false],
  ['h3', 'Dostępność architektoniczna', true],
  ['h3', 'Dostępność komunikacyjno-informacyjna', true],
] as const;

const ACT =
  'ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych';
const OPENING = new RegExp(
  `^.+ zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z przepisami ${ACT}\\. Deklaracja dostępności dotyczy strony internetowej https?://\\S+\\.$`,
);
const STATUS = new RegExp(
  `^Strona internetowa jest (w pełni zgodna z załącznikiem do ${ACT}\\.|(częściowo zgodna|niezgodna) z załącznikiem do ${ACT} z powodu niezgodności lub wyłączeń wymienionych poniżej\\.)$`,
);

/** The declaration page against the prescribed structure. */
export function declaration({ path, html }: BuiltPage): readonly string[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const elements = htmlElements(main);
  const byId = (id: string) => elements.filter(({ attributes }) => attributes.get('id') === id);
  const findings = REQUIRED_IDS.filter((id) => byId(id).length !== 1).map(
    (id) => `${path}: id ${id} stands ${byId(id).length} times`,
  );
  if (!OPENING.test(byId('a11y-wstep')[0]?.text ?? '')) findings.push(`${path}: opening sentence`);
  if (!STATUS.test(byId('a11y-status')[0]?.text ?? '')) findings.push(`${path}: status sentence`);
  for (const { tag, attributes } of elements) {
    if (tag === 'time' && !/^\d{4}-\d{2}-\d{2}$/.test(attributes.get('datetime') ?? '')) {
      findings.push(`${path}: a date without its ISO value`);
    }
  }
  return [...findings, ...headingFindings(path, elements)];
}

function headingFindings(
  path: string,
  elements: ReturnType<typeof htmlElements>,
): readonly string[] {
  const found = elements
    .filter(({ tag }) => /^h[123]$/.test(tag))
    .map(({ tag, text }) => `${tag} ${text}`);
  const expected = HEADINGS.filter(
    ([tag, text, required]) => required || found.includes(`${tag} ${text}`),
  ).map(([tag, text]) => `${tag} ${text}`);
  return found.join(' | ') === expected.join(' | ')
    ? []
    : [`${path}: headings are ${found.join(' | ')}; expected ${expected.join(' | ')}`];
}
