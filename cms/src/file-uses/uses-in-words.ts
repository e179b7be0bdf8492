import { counted } from '../publishing-rules/counted';

const FILES = { one: 'plik', few: 'pliki', many: 'plików' };
const ENTRIES = { one: 'wpisie', few: 'wpisach', many: 'wpisach' };

/** Whether visitors see a file in an entry, in the panel's words. */
export function stateInWords(isSeen: boolean, isInDraft: boolean): string {
  if (isSeen && isInDraft) return 'na stronie';
  return isSeen
    ? 'na stronie, ale w szkicu już nie: zniknie po publikacji szkicu'
    : 'tylko w szkicu, odwiedzający tego nie widzą';
}

/** How many entries use a file, and what that means for whoever wants to delete it. */
export function verdictInWords(uses: readonly { readonly isSeen: boolean }[]): string {
  if (uses.length === 0) return 'Nieużywany. Można go usunąć w bibliotece mediów.';
  const used = `Użyty w ${counted(uses.length, ENTRIES)}.`;
  return uses.some(({ isSeen }) => isSeen)
    ? `${used} Widać go na stronie, więc panel nie pozwoli go usunąć.`
    : `${used} Na stronie go nie widać. Po usunięciu zniknie ze szkiców.`;
}

/** What was found, for the top of the page. */
export function filesInWords(count: number, search: string): string {
  const ofSearch = search === '' ? '' : `, szukając „${search}”`;
  if (count === 0) {
    return search === ''
      ? 'W bibliotece mediów nie ma jeszcze plików.'
      : `Żaden plik nie pasuje do „${search}”. Spróbuj krótszego słowa.`;
  }
  return `Znaleziono ${counted(count, FILES)}${ofSearch}.`;
}
