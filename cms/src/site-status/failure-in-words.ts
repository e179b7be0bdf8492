import type { Failure } from './entry-state';

/** A failure for an editor: why, as the rest of a sentence after "bo", and what can be done. */
export interface FailureInWords {
  readonly because: string;
  readonly cure: string | null;
  readonly findings: readonly string[];
}

const SHOWN_FINDINGS = 5;
const LONGEST_FINDING = 400;
const forAdministrator = 'Powiadom administratora.';

const WORDS: Readonly<Record<string, readonly [because: string, cure: string | null]>> = {
  'content-invalid': [
    'w treści jest błąd, z którym nie da się zbudować strony',
    'Popraw to, co wymieniono niżej, i opublikuj jeszcze raz.',
  ],
  'check-failed': [
    'kontrola dostępności i poprawności znalazła usterki',
    'Popraw to, co wymieniono niżej, i opublikuj jeszcze raz. Jeśli opis jest niejasny, powiadom administratora.',
  ],
  'page-drop': [
    'ze strony zniknęłoby naraz bardzo dużo podstron',
    'Jeśli tak ma być, administrator potwierdza to poleceniem „npm run accept-drop”.',
  ],
  'held-back': [
    'w czasie budowania ktoś przywrócił wcześniejszą wersję strony',
    'Opublikuj jeszcze raz, jeśli nowa wersja ma ją zastąpić.',
  ],
  'source-unavailable': ['program, który składa stronę, nie mógł odczytać treści z panelu', null],
  'source-invalid': ['program, który składa stronę, odczytał z panelu coś niezrozumiałego', null],
  'site-fault': ['w programie, który składa stronę, wystąpiła usterka', null],
  'build-fault': ['budowanie strony zostało przerwane', null],
  'check-fault': ['nie udało się przeprowadzić kontroli strony', null],
  'release-fault': [
    'nie udało się wystawić nowej wersji strony (może brakować miejsca na dysku)',
    null,
  ],
  'github-unavailable': ['GitHub, który składa stronę, nie odpowiada', null],
  'github-refused': ['GitHub, który składa stronę, nie przyjął zlecenia', forAdministrator],
};

/** Says in Polish why a publish did not come through. */
export function failureInWords({ kind, reason, findings }: Failure): FailureInWords {
  const known = kind === undefined ? undefined : WORDS[kind];
  const [because, cure] = known ?? ['coś poszło nie tak', forAdministrator];
  const told = findings.slice(0, SHOWN_FINDINGS).map(findingInWords);
  // Only an entry's own fault is told by the build in Polish.
  if (told.length === 0 && kind === 'content-invalid' && reason !== undefined) told.push(reason);
  const more = findings.length - SHOWN_FINDINGS;
  if (more > 0) told.push(`i jeszcze: ${more}`);
  return { because, cure, findings: told.map((each) => each.slice(0, LONGEST_FINDING)) };
}

/** A finding of the build names its entry by itself; to one of the checks the page is added. */
function findingInWords(finding: Failure['findings'][number]): string {
  const { message, page } = finding;
  const told = typeof message === 'string' && message !== '' ? message : 'usterka bez opisu';
  return typeof page === 'string' ? `${page} – ${told}` : told;
}
