import type { SiteCheck } from '../check.ts';
import { requirePages } from '../check.ts';
import type { Fault } from '../finding.ts';
import { oncePerPageAnd } from '../once-per-page.ts';
import { originOf, refreshTarget, type Site } from '../site.ts';
import { exceptions } from './exceptions.ts';
import { headFaults } from './head.ts';
import { landmarkFaults } from './landmarks.ts';
import { refreshFaults } from './refresh.ts';
import { titleOf } from './title.ts';

/** What every page of the site has: language, title, description, address, heading, way in, rest. */
export const document: SiteCheck = {
  name: 'document',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  const origin = originOf(site);
  return [...site.pages.flatMap((page) => faultsAlone(page, origin)), ...repeatedTitles(site)];
}

const faultsAlone = oncePerPageAnd((page, origin) => [
  ...headFaults(page, origin),
  ...landmarkFaults(page),
  ...refreshFaults(page),
]);

/**
 * Pages of one title cannot be told apart in tabs, history and search results (WCAG 2.4.2). A page
 * that only sends its visitor on is never seen.
 */
function repeatedTitles(site: Site): Fault[] {
  const first = new Map<string, string>();
  return site.pages.flatMap((page): Fault[] => {
    const title = titleOf(page);
    if (title === '' || refreshTarget(page) !== null) return [];
    const earlier = first.get(title);
    if (earlier === undefined) {
      first.set(title, page.path);
      return [];
    }
    return [
      {
        rule: 'title-repeated',
        page: page.path,
        message: `The title "${title}" is that of ${earlier} too. Give each page a title of its own, with the date or the place if need be.`,
        selector: 'title',
        snippet: title,
      },
    ];
  });
}
