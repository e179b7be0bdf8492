import { entryOf, isPlainEntry, numberOf, type PlainEntry, textOf } from './plain-entry';

/** What a look into a document has found. Null: this kind of file says nothing of it. */
export type DocumentFacts =
  | { readonly state: 'locked' | 'damaged' }
  | {
      readonly state: 'read';
      /** Its own title, not its file's name; '' when it has none. */
      readonly title: string;
      /** BCP 47 as the document tells it; '' when it does not. */
      readonly language: string;
      /** Whether it tells its headings, lists and order of reading (ISO 14289-1, 7.1). */
      readonly isTagged: boolean | null;
      /** Of the pages looked at, how many hold letters or a described picture. */
      readonly pages: { readonly seen: number; readonly withText: number } | null;
    };

/** The attribute of an uploaded file that holds its facts; see `cms/src/extensions/upload`. */
export const FACTS_ATTRIBUTE = 'documentFacts';

/**
 * What is known of a file of the media library.
 * @returns null when nobody has looked into it, or it is no document
 */
export function factsOfFile(file: PlainEntry): DocumentFacts | null {
  const kept = file[FACTS_ATTRIBUTE];
  // A database without a type for JSON hands it over as text to those who ask it directly.
  const facts: unknown = typeof kept === 'string' && kept !== '' ? JSON.parse(kept) : kept;
  if (!isPlainEntry(facts)) return null;
  const { state, isTagged } = facts;
  if (state === 'locked' || state === 'damaged') return { state };
  if (state !== 'read') return null;
  const pages = entryOf(facts, 'pages');
  return {
    state,
    title: textOf(facts, 'title'),
    language: textOf(facts, 'language'),
    isTagged: typeof isTagged === 'boolean' ? isTagged : null,
    pages:
      pages === null
        ? null
        : { seen: numberOf(pages, 'seen') ?? 0, withText: numberOf(pages, 'withText') ?? 0 },
  };
}

/** Whether a document is made of pictures of pages: nothing in it can be read out, enlarged or found. */
export function isOnlyScanned(facts: DocumentFacts): boolean {
  if (facts.state !== 'read' || facts.pages === null) return false;
  return facts.pages.seen > 0 && facts.pages.withText === 0;
}
