/** Everything dated in the heritage articles, century by century. */
import type { HeritageArticle } from '../../snapshot/snapshot.ts';
import { addresses } from '../../text/addresses.ts';
import { ownPage, type PageContext, type PageDraft } from '../page-draft.ts';
import type { HeritageTimelinePage } from '../page-models.ts';
import { articleLink } from './heritage-pages.ts';

type Entry = HeritageTimelinePage['centuries'][number]['entries'][number] & {
  readonly year: number;
};

/** The entries an editor wrote; an article without any stands at its first year with its lead. */
function entriesOf(article: HeritageArticle): readonly Entry[] {
  const link = articleLink(article);
  const { example } = article;
  const written = article.content.flatMap((block) =>
    block.type === 'timeline-entry'
      ? { year: block.year, label: block.label, text: block.text, article: link, example }
      : [],
  );
  if (written.length > 0 || article.yearFrom === null) return written;
  return [
    { year: article.yearFrom, label: article.period, text: article.lead, article: link, example },
  ];
}

const numerals: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of a century, 1 to 399. */
export function romanNumeral(number: number): string {
  const step = numerals.find(([value]) => value <= number);
  return step === undefined ? '' : step[1] + romanNumeral(number - step[0]);
}

/**
 * 1900 belongs to the 19th century, 1901 to the 20th. Centuries before our era are negative: -1 is
 * the years -100 to -1. Nobody counts a year 0; whoever writes it means the turn of the eras.
 */
export function centuryOf(year: number): number {
  return year > 0 ? Math.ceil(year / 100) : -Math.max(1, Math.ceil(-year / 100));
}

/** "XIX wiek", "II wiek p.n.e." */
export function centuryHeading(century: number): string {
  return century > 0
    ? `${romanNumeral(century)} wiek`
    : `${romanNumeral(-century)} wiek\u00A0p.n.e.`;
}

export function heritageTimelinePages(ctx: PageContext): readonly PageDraft[] {
  const entries = ctx.articles.flatMap(entriesOf).sort((a, b) => a.year - b.year);
  const byCentury = Map.groupBy(entries, ({ year }) => centuryOf(year));
  const model: HeritageTimelinePage = {
    kind: 'heritage-timeline',
    ...ctx.frame({
      path: addresses.timeline,
      heading: 'Oś czasu',
      description: 'Najważniejsze daty z opowieści o dziedzictwie, wiek po wieku.',
      parents: [{ href: addresses.heritage, label: 'Dziedzictwo' }],
      indexed: entries.length > 0,
    }),
    intro: 'Daty z naszych opowieści o dziedzictwie, od najdawniejszych.',
    centuries: [...byCentury].map(([century, ofCentury]) => ({
      heading: centuryHeading(century),
      id: century > 0 ? `wiek-${century}` : `wiek-${-century}-pne`,
      entries: ofCentury.map(({ year: _, ...entry }) => entry),
    })),
  };
  return [ownPage(model, 'heritage')];
}
