import type { EntryKey } from './ask-publisher';
import type { Failure } from './entry-state';
import type { Cause, Finding } from './finding';
import type { EntryLink } from './views';

/** A failure for an editor: why, as the rest of a sentence after "bo", and what can be done. */
export interface FailureInWords {
  readonly because: string;
  readonly cure: string | null;
  readonly findings: readonly string[];
  /** The entries to mend, as far as their places in the panel are known. */
  readonly toMend: readonly EntryLink[];
}

const SHOWN_FINDINGS = 5;
const LONGEST_FINDING = 400;
const forAdministrator = 'Powiadom administratora.';

const WORDS: Readonly<Record<string, readonly [because: string, cure: string | null]>> = {
  'content-invalid': [
    'w treści jest błąd, z którym nie da się zbudować strony',
    'Popraw to, co wymieniono niżej, i opublikuj jeszcze raz.',
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

/** What is told in place of faults that no editor can mend; the developer finds them in the log. */
const FAULT_OF_THE_SITE =
  'Usterka jest w samej stronie, nie w treści. Powiadom administratora: szczegóły są w dzienniku programu, który składa stronę.';

/**
 * Says in Polish why a publish did not come through.
 *
 * @param reader the entry beside which it is told; null on the front page
 */
export function failureInWords(failure: Failure, reader: EntryKey | null): FailureInWords {
  const { kind, reason, findings } = failure;
  // The build judges entries by the rules of publishing, and tells of them as the checks do.
  if (kind === 'check-failed' || entriesAtFault(findings).length > 0) {
    return checkInWords(findings, reader);
  }
  const known = kind === undefined ? undefined : WORDS[kind];
  const [because, cure] = known ?? ['coś poszło nie tak', forAdministrator];
  const told = findings.map(({ message }) => message || 'usterka bez opisu');
  // Only an entry's own fault is told by the build in Polish.
  if (told.length === 0 && kind === 'content-invalid' && reason !== undefined) told.push(reason);
  return { because, cure, findings: shortened(told), toMend: entriesToMend(findings, reader) };
}

/** The findings of an entry, each with its field, what is wrong and how to mend it. */
export function findingsAt(findings: readonly Finding[], { uid, documentId }: EntryKey): string[] {
  const own = findings.filter(({ cause }) => cause?.uid === uid && cause.documentId === documentId);
  return shortened(own.map(inField));
}

/** What is live and breaks a rule of publishing all the same, each with its entry. */
export function standingInWords(
  findings: readonly Finding[],
): Pick<FailureInWords, 'findings' | 'toMend'> {
  return { findings: shortened(findings.flatMap(inEntry)), toMend: entriesToMend(findings, null) };
}

/** The entries that findings come from, each once: 'Wydarzenie „Koncert”'. */
export function entriesAtFault(findings: readonly Finding[]): string[] {
  return [...new Set(findings.flatMap(({ cause }) => (cause == null ? [] : nameOf(cause))))];
}

function entriesToMend(findings: readonly Finding[], reader: EntryKey | null): EntryLink[] {
  const links = new Map<string, EntryLink>();
  for (const { cause, path } of findings) {
    if (cause == null || path == null) continue;
    if (cause.uid === reader?.uid && cause.documentId === reader.documentId) continue;
    links.set(path, { name: nameOf(cause), path });
  }
  return [...links.values()].slice(0, SHOWN_FINDINGS);
}

function checkInWords(findings: readonly Finding[], reader: EntryKey | null): FailureInWords {
  const entries = entriesAtFault(findings);
  const told = findings.flatMap(inEntry);
  const ofSite = findings.some(({ cause }) => cause == null) ? [FAULT_OF_THE_SITE] : [];
  if (entries.length === 0) {
    return {
      because: 'kontrola znalazła usterkę w samej stronie',
      cure: null,
      findings: [FAULT_OF_THE_SITE],
      toMend: [],
    };
  }
  const isReaders = reader !== null && findingsAt(findings, reader).length > 0;
  const named = entries.length === 1 ? `we wpisie: ${entries[0]}` : 'w kilku wpisach';
  return {
    because:
      reader === null || !isReaders
        ? `kontrola dostępności i poprawności znalazła usterki ${named}`
        : 'kontrola dostępności i poprawności znalazła usterki',
    cure:
      reader === null || isReaders
        ? 'Popraw to, co wymieniono niżej, i opublikuj jeszcze raz.'
        : 'W tym wpisie nic nie trzeba zmieniać: wejdzie na stronę, gdy tamto zostanie poprawione i opublikowane.',
    findings: [...shortened(told), ...ofSite],
    toMend: entriesToMend(findings, reader),
  };
}

function inEntry(finding: Finding): string[] {
  return finding.cause == null ? [] : [`${nameOf(finding.cause)}, ${inField(finding)}`];
}

function inField({ where, forEditor }: Finding): string {
  const sentence = forEditor || 'usterka bez opisu';
  return where ? `${where}: ${sentence}` : sentence;
}

function nameOf({ type, title }: Cause): string {
  return `${type} „${title}”`;
}

function shortened(sentences: readonly string[]): string[] {
  const each = [...new Set(sentences)];
  const more = each.length - SHOWN_FINDINGS;
  const told = each.slice(0, SHOWN_FINDINGS).map((one) => one.slice(0, LONGEST_FINDING));
  return more > 0 ? [...told, `i jeszcze: ${more}`] : told;
}
