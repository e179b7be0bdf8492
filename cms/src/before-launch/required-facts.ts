import { entriesOf, entryOf, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { DECLARATION, PAGE, SETTINGS } from './published-content';

interface Fact {
  readonly task: string;
  isMissing(entry: PlainEntry): boolean;
}

const noText = (attribute: string) => (entry: PlainEntry) => textOf(entry, attribute) === '';
const noEntries = (attribute: string) => (entry: PlainEntry) =>
  entriesOf(entry, attribute).length === 0;

/** What may be empty in the content model, but not on the site of a public culture centre. */
const FACTS: { readonly [uid: string]: readonly Fact[] } = {
  [SETTINGS]: [
    { task: 'Podaj godziny otwarcia.', isMissing: noEntries('openingHours') },
    { task: 'Podaj numer telefonu.', isMissing: noText('phone') },
    { task: 'Podaj adres e-mail.', isMissing: noText('email') },
    {
      task: 'Wskaż siedzibę (pole „Główna siedziba”).',
      isMissing: (entry) => entryOf(entry, 'mainPlace') === null,
    },
    // Act of 6 September 2001 on access to public information, art. 8.
    {
      task: 'Podaj adres strony w Biuletynie Informacji Publicznej (BIP).',
      isMissing: noText('bipUrl'),
    },
    // Ordinance of 18 January 2007 on the BIP: the official mark on the front page leads there.
    {
      task: 'Dodaj urzędowy znak BIP (pole „Znak BIP”).',
      isMissing: (entry) => entryOf(entry, 'bipLogo') === null,
    },
  ],
  // Technical conditions of the declaration v2.0: sections that each declaration has.
  [DECLARATION]: [
    { task: 'Opisz dostępność każdego budynku.', isMissing: noEntries('buildings') },
    { task: 'Napisz, dokąd wysłać skargę.', isMissing: noText('complaints') },
  ],
};

/** What is left to fill in an entry of this type. */
export function missingFacts(uid: string, entry: PlainEntry): string[] {
  const facts = FACTS[uid]?.filter(({ isMissing }) => isMissing(entry)) ?? [];
  const tasks = facts.map(({ task }) => task);
  return uid === PAGE && lacksFilm(entry)
    ? [...tasks, 'Dodaj film w polskim języku migowym (blok „Film”).']
    : tasks;
}

function lacksFilm(page: PlainEntry): boolean {
  const blocks = entriesOf(page, 'content');
  return (
    textOf(page, 'slug') === 'pjm' &&
    !blocks.some((block) => textOf(block, '__component') === 'blocks.video')
  );
}

/** Pages that the law asks for, by the last part of their address. */
export const REQUIRED_PAGES: readonly { readonly slug: string; readonly name: string }[] = [
  // Act of 19 July 2019 on accessibility for persons with special needs, art. 6 pkt 3 c.
  { slug: 'tekst-latwy-etr', name: 'Tekst łatwy do czytania' },
  { slug: 'pjm', name: 'Informacja w polskim języku migowym' },
  // GDPR, art. 13 and 14.
  { slug: 'ochrona-danych', name: 'Ochrona danych osobowych' },
  // Electronic communications law of 12 July 2024, art. 399.
  { slug: 'cookies', name: 'Pliki cookies' },
  // Act of 13 May 2016, art. 22c: the full standards and the short ones for minors.
  { slug: 'ochrona-maloletnich', name: 'Standardy ochrony małoletnich' },
  { slug: 'ochrona-maloletnich-dla-dzieci', name: 'Standardy ochrony małoletnich dla dzieci' },
];
