import { xmlText } from '../../site/src/feeds/rss.ts';
import type { PreviewedEntry } from '../../site/src/preview/open-preview.ts';
import { previewedTypes } from '../../site/src/preview/previewed-types.ts';
import type { PanelFinding } from './findings-of-entry.ts';
import { bareStrip, listOf, STRIP_STYLE } from './preview-strip.ts';

const STYLE = `${STRIP_STYLE}
body{margin:0;background:#fff;color:#1a1a1a;font:1rem/1.5 system-ui,sans-serif}
main{max-inline-size:40rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.5rem;line-height:1.25}
li{margin-block:.5rem}
`;

interface Words {
  readonly title: string;
  /** Markup of our own; what comes from elsewhere is escaped in it. */
  readonly content: string;
  readonly strip?: string;
}

/** A whole page of the preview that is no page of the site. */
function pageOf({ title, content, strip = '' }: Words): string {
  return `<!doctype html><html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${title}</title><style>${STYLE}</style></head><body>${strip}<main><h1>${title}</h1>${content}</main></body></html>\n`;
}

/** To whoever comes with a link that nobody of us has made. */
export function forgedWords(panelUrl: string): string {
  return pageOf({
    title: 'Ten link do podglądu nie działa',
    content: `<p>Link jest niepełny albo zmieniony, dlatego nic nie pokazujemy.</p><p>Otwórz podgląd w panelu: w ramce „Podgląd” obok formularza wpisu naciśnij „Otwórz podgląd”.</p><p><a href="${xmlText(panelUrl)}/admin/" target="_top">Przejdź do panelu</a></p>`,
  });
}

/** To an editor whose link is too old. */
export function expiredWords(panelUrl: string, entry: PreviewedEntry): string {
  return pageOf({
    title: 'Ten link do podglądu już wygasł',
    content: `<p>Link do podglądu działa przez godzinę, żeby szkicu nie oglądał nikt obcy.</p><p><a href="${xmlText(previewInPanel(panelUrl, entry))}" target="_top">Otwórz podgląd jeszcze raz</a></p>`,
  });
}

/** The entry was deleted, or has no such version. */
export function missingWords(): string {
  return pageOf({
    title: 'Nie ma czego pokazać',
    content:
      '<p>Takiego wpisu nie ma: został usunięty albo nie jest jeszcze zapisany. Zamknij podgląd, zapisz wpis i otwórz podgląd ponownie.</p>',
  });
}

/**
 * What a draft lacks before it can be shown.
 *
 * @param panelFindings what the panel's rules say, in its own names of fields; null when unknown
 * @param reasons Polish sentences of the site, for what the panel's rules do not see
 */
export function faultyWords(
  status: PreviewedEntry['status'],
  panelFindings: readonly PanelFinding[] | null,
  reasons: readonly string[],
): string {
  const errors = (panelFindings ?? []).filter(({ severity }) => severity === 'error');
  const list =
    errors.length > 0
      ? listOf(errors)
      : `<ul>${reasons.map((reason) => `<li>${xmlText(reason)}</li>`).join('')}</ul>`;
  return pageOf({
    title: 'Tego szkicu nie da się jeszcze pokazać',
    content: `<p>Brakuje w nim czegoś, bez czego strona nie powstanie. Uzupełnij i zapisz wpis, a potem otwórz podgląd ponownie:</p>${list}`,
    strip: bareStrip(status),
  });
}

/** The panel's server is silent, or what is published cannot be read. */
export function unavailableWords(reason: string): string {
  return pageOf({
    title: 'Podglądu nie da się teraz pokazać',
    content: `<p>Panel nie podał treści strony. Spróbuj za chwilę. Jeśli to trwa, powiadom administratora i przekaż mu ten powód:</p><p>${xmlText(reason)}</p>`,
  });
}

/** Our own fault; the log says more. */
export function brokenWords(): string {
  return pageOf({
    title: 'Podgląd się nie udał',
    content:
      '<p>Zapisany szkic jest bezpieczny. Spróbuj jeszcze raz za chwilę, a jeśli to nie pomoże, powiadom administratora: powód jest zapisany w dzienniku programu „preview”.</p>',
  });
}

/** Nothing is at such an address of the preview. */
export function nothingHereWords(): string {
  return pageOf({
    title: 'Tu nic nie ma',
    content: '<p>Podgląd otwiera się w panelu, w ramce „Podgląd” obok formularza wpisu.</p>',
  });
}

/** Where the panel shows the preview of an entry, with a new link. */
function previewInPanel(panelUrl: string, { uid, documentId }: PreviewedEntry): string {
  return previewedTypes[uid]?.isSingle
    ? `${panelUrl}/admin/content-manager/single-types/${uid}/preview`
    : `${panelUrl}/admin/content-manager/collection-types/${uid}/${documentId}/preview`;
}
