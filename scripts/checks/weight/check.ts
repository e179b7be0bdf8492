import type { RunKind, TransferCheck, Weigh } from '../check.ts';
import { requirePages } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { blockingFaults } from './blocking.ts';
import { budgets, kilobytes, mostFor } from './budgets.ts';
import { exceptions } from './exceptions.ts';
import { weightOfShare } from './share.ts';
import { undividedLetters } from './undivided-letters.ts';
import { sum, type Weighed, weighHtml, weighPages } from './weigh-pages.ts';

/**
 * Pages that come quickly on a weak signal: light, waiting for nothing, pictures and fonts in
 * measure. The gate judges what only a template can break. What more content can break (shares
 * of all pages, pictures of a list) is judged in a full run, so that no editor's text or picture
 * holds back everybody's site: see .github/decisions/0010-an-editors-text-never-stops-a-release.md.
 */
export const weight: TransferCheck = {
  name: 'weight',
  scope: 'transfer',
  onlyInFullRun: false,
  exceptions,
  run,
};

const LISTS = ['front', 'event-list', 'class-list', 'heritage-list', 'news-list'];

async function run(site: Site, weigh: Weigh, kind: RunKind): Promise<readonly Fault[]> {
  requirePages(site.pages);
  const ofFonts = await fontFaults(site, weigh);
  if (kind !== 'full') {
    const weighed = await weighHtml(site.pages, (file) => weigh(file, budgets.anyPage));
    return [...weighed.flatMap(pageFaults), ...ofFonts];
  }
  const weighed = await weighPages(site.pages, weigh);
  return [
    ...weighed.flatMap(pageFaults),
    ...ofFonts,
    ...shareFaults(weighed),
    ...weighed.flatMap(listFaults),
  ];
}

function pageFaults({ page, html }: Pick<Weighed, 'page' | 'html'>): readonly Fault[] {
  const blocking = blockingFaults(page);
  if (html <= budgets.anyPage) return blocking;
  const most = mostFor(undividedLetters(page));
  if (html <= most) return blocking;
  const message = `The page weighs ${kilobytes(html)} (HTML with its styles, compressed); at most ${kilobytes(most)} may. Show fewer entries on it, lay its text on several pages (site/src/view-models/parts), or make its markup and styles leaner.`;
  return [...blocking, { rule: 'page-too-heavy', page: page.path, message }];
}

const FONT = /\.(woff2?|ttf|otf)$/;

async function fontFaults(site: Site, weigh: Weigh): Promise<readonly Fault[]> {
  const fonts = [...site.files].filter((file) => FONT.test(file));
  const bytes = await sum(fonts, weigh);
  if (bytes <= budgets.fonts) return [];
  const message = `The fonts of the site weigh ${kilobytes(bytes)} together; at most ${kilobytes(budgets.fonts)} may. Leave out letters, weights or the font.`;
  return [{ rule: 'fonts-too-heavy', page: `/${fonts[0]}`, message }];
}

/** Faults of the pages together; they are told at the heaviest. */
function shareFaults(weighed: readonly Weighed[]): readonly Fault[] {
  const events = weighed.filter(({ page, pictures }) => page.kind === 'event' && pictures > 0);
  return [
    ...shareFault(
      'pages-too-heavy',
      weighed.map(({ page, html }) => ({ page, bytes: html })),
      0.9,
      budgets.mostPages,
      'Nine in ten pages (HTML with its styles, compressed)',
      'Make what stands on every page leaner: styles, menu, footer, structured data.',
    ),
    ...shareFault(
      'events-too-heavy',
      events.map(({ page, total }) => ({ page, bytes: total })),
      0.95,
      budgets.eventPage,
      'Of 100 event pages with a poster, 95, each with all it loads,',
      'Make the poster lighter (site/src/media) or the page leaner.',
    ),
  ];
}

function shareFault(
  rule: string,
  weights: readonly { readonly page: Page; readonly bytes: number }[],
  share: number,
  most: number,
  what: string,
  remedy: string,
): readonly Fault[] {
  const bytes = weightOfShare(
    weights.map((one) => one.bytes),
    share,
  );
  const [heaviest] = weights.toSorted((one, other) => other.bytes - one.bytes);
  if (heaviest === undefined || bytes <= most) return [];
  const message = `${what} weigh up to ${kilobytes(bytes)}; at most ${kilobytes(most)} is allowed. The heaviest, with ${kilobytes(heaviest.bytes)}, is this one. ${remedy}`;
  return [{ rule, page: heaviest.page.path, message }];
}

function listFaults({ page, html, pictures, total }: Weighed): readonly Fault[] {
  if (!LISTS.includes(page.kind)) return [];
  const fault = (rule: string, message: string): Fault => ({ rule, page: page.path, message });
  const ofHtml = `The list weighs ${kilobytes(html)} (HTML with its styles, compressed); at most ${kilobytes(budgets.anyPage)} may. Show fewer entries.`;
  const ofAll = `The list weighs ${kilobytes(total)} with all it loads (HTML ${kilobytes(html)}, pictures ${kilobytes(pictures)}); at most ${kilobytes(budgets.listPage)} may. Show fewer entries or smaller pictures.`;
  return [
    ...(html > budgets.anyPage ? [fault('list-too-long', ofHtml)] : []),
    ...(total > budgets.listPage ? [fault('list-too-heavy', ofAll)] : []),
  ];
}
