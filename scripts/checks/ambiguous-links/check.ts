import { requirePages, type SiteCheck } from '../check.ts';
import { attribute, type Element, selectorOf, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOfLink } from '../wording/names.ts';
import { exceptions } from './exceptions.ts';

/**
 * Links of the same name lead to the same place (WCAG 2.4.9, AAA, a rule of this site; 2.4.4): who goes
 * through a page by its links hears only their names. Neither axe nor HTML_CodeSniffer says so. Left out are
 * links to a part of the page itself, for a table of contents repeats headings, and pages that bear the same
 * name themselves: two events may be called alike, and what stands beside their links tells them apart.
 */
export const ambiguousLinks: SiteCheck = {
  name: 'ambiguous-links',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  const headings = new Map(site.pages.map((page) => [page.path, headingOf(page)]));
  return site.pages.flatMap((page) =>
    sharedNames(page).flatMap(({ name, links }) => {
      const isCalledSo = ({ target }: Link) => {
        const heading = headings.get(target) ?? '';
        return heading !== '' && name.includes(heading);
      };
      const misnamed = links.filter((link) => !isCalledSo(link));
      // What stands in the head and the foot of each page is a given; who names a link in between can mend it.
      const named = misnamed.findLast(({ inMain }) => inMain) ?? misnamed.at(-1);
      const beside = links.find(({ target }) => target !== named?.target);
      if (named === undefined || beside === undefined) return [];
      return [
        {
          rule: 'same-name-elsewhere',
          page: page.path,
          message: `"${name}" names a link to ${named.target} and another to ${beside.target}. Say in each what sets it apart.`,
          selector: named.selector,
          snippet: named.snippet,
        },
      ];
    }),
  );
}

interface Link {
  readonly target: string;
  readonly inMain: boolean;
  readonly selector: string;
  readonly snippet: string;
}

interface SharedName {
  readonly name: string;
  readonly links: readonly Link[];
}

/** The names of a page that links to different places have. */
const sharedNames = oncePerPage((page): readonly SharedName[] => {
  const byName = new Map<string, { readonly element: Element; readonly target: string }[]>();
  for (const element of page.elements) {
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    if (href === null || leadsIntoOwnText(href, page) || isWithin(element, 'template')) continue;
    const name = plainName(nameOfLink(element));
    if (name === '') continue;
    const link = { element, target: targetOf(href, page) };
    byName.set(name, [...(byName.get(name) ?? []), link]);
  }
  return [...byName]
    .filter(([, links]) => new Set(links.map(({ target }) => target)).size > 1)
    .map(([name, links]) => ({ name, links: links.map(toLink) }));
});

function toLink({ element, target }: { readonly element: Element; readonly target: string }): Link {
  const href = attribute(element, 'href') ?? '';
  return {
    target,
    inMain: isWithin(element, 'main'),
    selector: selectorOf(element),
    snippet: `<a href="${href.replaceAll('"', '&quot;')}">${textOf(element).replaceAll('<', '&lt;')}</a>`,
  };
}

/** What a page calls itself. */
const headingOf = oncePerPage((page): string => {
  const heading = page.elements.find(({ tagName }) => tagName === 'h1');
  return heading === undefined ? '' : plainName(textOf(heading));
});

/** As it is heard: without what Polish typography puts into words, and however it is written. */
function plainName(name: string): string {
  return name.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('pl');
}

/** Whether it leads to a chapter of the text, which may go on at `/…/2/`: named as its heading is. */
function leadsIntoOwnText(href: string, page: Page): boolean {
  if (!href.includes('#')) return false;
  const text = page.path.replace(/\/\d+\/$/, '/');
  const target = targetOf(href, page);
  return target === page.path || (text !== '/' && target.replace(/\/\d+\/$/, '/') === text);
}

/** The page or file a link leads to; two parts of one page are the same place. */
function targetOf(href: string, page: Page): string {
  const base = new URL(encodeURI(page.path), 'http://site.invalid');
  if (!URL.canParse(href, base.href)) return href;
  const { origin, protocol, pathname, search } = new URL(href, base);
  if (!/^https?:$/.test(protocol)) return href;
  return origin === base.origin ? decoded(pathname) + search : origin + pathname + search;
}

/** As pages have their addresses; what cannot be decoded is told by the check of links. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function isWithin(element: Element, tagName: string): boolean {
  let at = element.parentNode;
  while (at !== null && 'parentNode' in at) {
    if ('tagName' in at && at.tagName === tagName) return true;
    at = at.parentNode;
  }
  return false;
}
