/** What a copy says of itself. The words are put into the page's HTML, so they need no script there. */

/** Why a copy is shown: no answer came, or none within the time a visitor waits. */
export type Reason = 'no-connection' | 'slow';

/** Elements and classes of a notice: their styles stay on every page (render/narrow-styles.ts). */
export const namesInNotices: readonly string[] = [
  'details',
  'summary',
  'p',
  'a',
  'alert',
  'plane',
  'tap',
];

const ZONE = 'Europe/Warsaw';
const DAY_MS = 24 * 60 * 60 * 1000;

/** "24 listopada" in Warsaw */
export function dayText(moment: number): string {
  return new Date(moment).toLocaleDateString('pl', {
    day: 'numeric',
    month: 'long',
    timeZone: ZONE,
  });
}

/** "24 listopada o godz. 9:12" in Warsaw */
export function momentText(moment: number): string {
  const time = new Date(moment).toLocaleTimeString('pl', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  });
  return `${dayText(moment)} o godz. ${time.replace(/^0/, '')}`;
}

/**
 * The notice at the top of a copy. A copy of another day than today says what its "dziś" and
 * "jutro" mean.
 *
 * @param saved when the copy was last known to be what the site says
 * @param address of the page, for the link that asks for it again
 */
export function copyNotice(reason: Reason, saved: number, now: number, address: string): string {
  const why =
    reason === 'slow'
      ? `Połączenie jest wolne, dlatego pokazujemy zapisaną stronę. <a class="tap" href="${escaped(address)}">Poczekam na aktualną</a>`
      : 'Nie ma połączenia z internetem: termin, miejsce lub cena mogły się zmienić.';
  const days =
    dayText(saved) === dayText(now)
      ? ''
      : `„Dziś” na tej stronie to ${dayText(saved)}, „jutro” to ${dayText(saved + DAY_MS)}. `;
  return notice(`Kopia zapisana ${momentText(saved)}.`, `${days}${why}`);
}

/** The notice for a page of which there is no copy. */
export function noCopyNotice(): string {
  return notice(
    'Nie ma połączenia z internetem.',
    'Tej strony nie ma w pamięci urządzenia. Poniżej jest to, co można przeczytać teraz.',
  );
}

/** Looks as the site's own notices do, and needs no style that is not on every page. */
function notice(title: string, words: string): string {
  return `<details class="alert plane" open><summary>${title}</summary> <p>${words}</p></details>`;
}

/** Puts the notice first into the main part of the page. */
export function withNotice(html: string, words: string): string {
  return html.replace(/<main\b[^>]*>/, (main) => main + words);
}

export interface SavedPage {
  readonly path: string;
  /** As it stands in the page's HTML, escapes included. */
  readonly title: string;
  readonly saved: number;
}

/** Fills the place that the page /offline/ leaves for the list of copies. */
export function withSavedPages(html: string, pages: readonly SavedPage[]): string {
  if (pages.length === 0) return html;
  const items = pages.map(
    ({ path, title, saved }) =>
      `<li><a class="tap" href="${escaped(path)}">${title}</a> (${momentText(saved)})</li>`,
  );
  const list = `<h2>Strony w pamięci tego urządzenia</h2><ul class="plain">${items.join('')}</ul>`;
  return html.replace(/id="zapisane"[^>]*>/, (place) => place + list);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
