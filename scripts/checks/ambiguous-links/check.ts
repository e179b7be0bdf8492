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
 * through a page by its links hears only their names. Neither axe nor HTML_CodeSniffer says so. Links to
 * a part of the page itself are left out: a table of contents repeats headings, "Kontakt" among them.
 * The panel refuses it within one entry; this sees what templates and other entries put beside it.
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
  return site.pages.flatMap((page) => faultsOf(page));
}

interface Link {
  readonly element: Element;
  readonly target: string;
  readonly inMain: boolean;
}

const faultsOf = oncePerPage((page): readonly Fault[] => {
  const byName = new Map<string, Link[]>();
  for (const element of page.elements) {
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    if (href === null || href.startsWith('#') || isWithin(element, 'template')) continue;
    const name = plainName(nameOfLink(element));
    if (name === '') continue;
    const link = { element, target: targetOf(href, page), inMain: isWithin(element, 'main') };
    byName.set(name, [...(byName.get(name) ?? []), link]);
  }
  return [...byName].flatMap(([name, links]) => {
    const [first, ...others] = links;
    const other = others.find(({ target }) => target !== first?.target);
    if (first === undefined || other === undefined) return [];
    // What stands in the head and the foot of each page is a given; who names a link in between can mend it.
    const [named, beside] = first.inMain && !other.inMain ? [first, other] : [other, first];
    return [faultAt(page, name, named, beside)];
  });
});

function faultAt(page: Page, name: string, { element, target }: Link, beside: Link): Fault {
  const href = attribute(element, 'href') ?? '';
  return {
    rule: 'same-name-elsewhere',
    page: page.path,
    message: `"${name}" names a link to ${target} and another to ${beside.target}. Say in each what sets it apart.`,
    selector: selectorOf(element),
    snippet: `<a href="${href.replaceAll('"', '&quot;')}">${textOf(element).replaceAll('<', '&lt;')}</a>`,
  };
}

/** As it is heard: without what Polish typography puts into words, and however it is written. */
function plainName(name: string): string {
  return name.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('pl');
}

/** The page or file a link leads to; two parts of one page are the same place. */
function targetOf(href: string, page: Page): string {
  const base = new URL(encodeURI(page.path), 'http://site.invalid');
  if (!URL.canParse(href, base.href)) return href;
  const { origin, protocol, pathname, search } = new URL(href, base);
  if (!/^https?:$/.test(protocol)) return href;
  return `${origin === base.origin ? '' : origin}${pathname}${search}`;
}

function isWithin(element: Element, tagName: string): boolean {
  let at = element.parentNode;
  while (at !== null && 'parentNode' in at) {
    if ('tagName' in at && at.tagName === tagName) return true;
    at = at.parentNode;
  }
  return false;
}
