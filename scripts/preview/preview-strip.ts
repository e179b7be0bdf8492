import { xmlText } from '../../site/src/feeds/rss.ts';
import type { PreviewedEntry } from '../../site/src/preview/open-preview.ts';
import type { PanelFinding } from './findings-of-entry.ts';

/**
 * Styles of the strip. Nothing of it is fixed to the window: it takes its own room and covers nothing.
 * Beside the page where there is room for both, over it on a phone.
 */
export const STRIP_STYLE = `
.preview-strip{all:revert;display:block;box-sizing:border-box;margin:0;padding:.75rem 1rem;background:#fff4c2;color:#1a1a1a;border:0 solid #7a5b00;border-block-end-width:.25rem;font:1rem/1.5 system-ui,sans-serif}
.preview-strip *{color:inherit;font:inherit}
.preview-strip p{margin:0;max-inline-size:60rem}
.preview-strip strong{font-weight:700}
.preview-strip summary{padding-block:.5rem;cursor:pointer;font-weight:700}
.preview-strip h2{margin:.75rem 0 .25rem;font-weight:700}
.preview-strip ul{margin:0;padding-inline-start:1.25rem}
.preview-strip li{margin-block:.5rem}
.preview-strip :focus-visible{outline:.1875rem solid #1a1a1a;outline-offset:.125rem}
`;

/**
 * The strip over a page: what this is, and what the panel's rules say of the entry.
 *
 * @param findings null when the panel did not tell
 */
export function previewStrip(
  status: PreviewedEntry['status'],
  findings: readonly PanelFinding[] | null,
): string {
  return bareStrip(
    status,
    findings === null
      ? '<p>Panel nie podał teraz uwag o dostępności. Zobaczysz je obok formularza, w ramce „Dostępność”.</p>'
      : findingsList(findings),
  );
}

/** The strip with nothing in it but what this is. */
export function bareStrip(status: PreviewedEntry['status'], more = ''): string {
  const what =
    status === 'draft'
      ? '<strong>Podgląd szkicu – tego nie widać na stronie.</strong>'
      : '<strong>Podgląd opublikowanej wersji.</strong>';
  return `<aside class="preview-strip" aria-label="Podgląd"><p>${what} Odnośniki otwierają prawdziwą stronę w nowej karcie, a formularze i przyciski tu nie działają.</p>${more}</aside>`;
}

function findingsList(findings: readonly PanelFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (findings.length === 0) return '<p>Dostępność: nie ma uwag.</p>';
  return `<details><summary>Dostępność: do poprawienia ${errors.length}, warto poprawić ${warnings.length}</summary>${group(
    'Do poprawienia przed publikacją',
    errors,
  )}${group('Warto poprawić', warnings)}</details>`;
}

function group(title: string, findings: readonly PanelFinding[]): string {
  if (findings.length === 0) return '';
  return `<h2>${title}</h2>${listOf(findings)}`;
}

/** Findings as a list: where, and what is wrong there. */
export function listOf(findings: readonly Pick<PanelFinding, 'where' | 'sentence'>[]): string {
  return `<ul>${findings
    .map(
      ({ where, sentence }) => `<li><strong>${xmlText(where)}:</strong> ${xmlText(sentence)}</li>`,
    )
    .join('')}</ul>`;
}
