/**
 * What pages may weigh, in bytes as they go over the line. Some 8,000 bytes come in one flight of a
 * new connection (ten packets less what TLS and HTTP/2 take), so such a page is painted a round
 * trip earlier than a heavier one.
 */
export const budgets = {
  /** HTML with its styles, of nine pages in ten. */
  mostPages: 8000,
  /** HTML with its styles, of any page but those of `mostFor`. */
  anyPage: 14_000,
  /** An event page with a poster and all it loads, of 95 in 100. */
  eventPage: 25_000,
  /** A list page with all its pictures. */
  listPage: 60_000,
  /** All font files of the site. */
  fonts: 15_000,
} as const;

/** What is around a long text: head, styles, menu, footer. */
const FRAME = 7000;
/** A letter of Polish prose takes 0.43 to 0.45 bytes compressed, its paragraph's markup the rest. */
const PER_LETTER = 0.5;

/**
 * What a page may weigh. What an editor writes must not hold back the site, so a page may weigh
 * more when text that cannot be laid on two pages is long. What is heavy without text is the
 * template's fault.
 *
 * @param letters characters of such text; see `undividedLetters`
 */
export function mostFor(letters: number): number {
  return Math.max(budgets.anyPage, Math.round(FRAME + PER_LETTER * letters));
}

/** "8.2 kB" */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
