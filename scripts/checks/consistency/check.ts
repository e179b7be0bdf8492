import { requirePages, type SiteCheck } from '../check.ts';
import { attribute, openingTag, selectorOf, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { refreshTarget, type Site } from '../site.ts';
import { exceptions } from './exceptions.ts';
import { type Linked, repeatedParts } from './repeated-parts.ts';

/**
 * What stands on every page stands there in the same order (WCAG 3.2.3), ways to ask for help among
 * it (3.2.6): who has learnt one page knows them all.
 */
export const consistency: SiteCheck = {
  name: 'consistency',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

/** Where somebody answers, and what says what to do when the site itself is in the way. */
const HELP = /^(tel:|mailto:|\/kontakt\/$|\/dostepnosc\/$|\/deklaracja-dostepnosci\/$)/;

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  const pages = site.pages.filter((page) => refreshTarget(page) === null);
  const front = pages.find(({ path }) => path === '/') ?? pages[0];
  if (front === undefined) return [];
  const parts = new Map(pages.map((page) => [page, repeatedParts(page)]));
  const known = new Map<string, { page: Page; links: readonly Linked[] }>();
  // The front page first: it is what the others are compared with.
  for (const page of [front, ...pages]) {
    for (const [name, links] of parts.get(page) ?? []) {
      if (!known.has(name)) known.set(name, { page, links });
    }
  }
  const help = helpOf(parts.get(front));
  return pages.flatMap((page) => {
    const own = parts.get(page) ?? new Map();
    return [...orderFaults(page, own, known), ...helpFaults(page, own, help, front)];
  });
}

function orderFaults(
  page: Page,
  own: ReadonlyMap<string, readonly Linked[]>,
  known: ReadonlyMap<string, { page: Page; links: readonly Linked[] }>,
): Fault[] {
  return [...own].flatMap(([name, links]) => {
    const first = known.get(name);
    if (first === undefined || first.page === page) return [];
    const order = new Map(first.links.map(({ href }, index) => [href, index]));
    let before = -1;
    for (const { href, place } of links) {
      const index = order.get(href);
      if (index === undefined) continue;
      if (index < before) {
        const message = `In "${name}" the link to ${href} stands in another order than on ${first.page.path} (WCAG 3.2.3).`;
        return [faultAt(page, place, 'navigation-order', message)];
      }
      before = index;
    }
    return [];
  });
}

function helpOf(parts: ReadonlyMap<string, readonly Linked[]> | undefined): ReadonlySet<string> {
  const links = [...(parts?.values() ?? [])].flat();
  return new Set(links.map(({ href }) => href).filter((href) => HELP.test(href)));
}

function helpFaults(
  page: Page,
  own: ReadonlyMap<string, readonly Linked[]>,
  help: ReadonlySet<string>,
  front: Page,
): Fault[] {
  const there = helpOf(own);
  return [...help]
    .filter((href) => !there.has(href))
    .map((href) => ({
      rule: 'help-missing',
      page: page.path,
      message: `The way to help ${href}, which ${front.path} has in its header or footer, is missing here (WCAG 3.2.6).`,
    }));
}

function faultAt(page: Page, place: number, rule: string, message: string): Fault {
  const element = page.elements[place];
  if (element === undefined) return { rule, page: page.path, message };
  const href = attribute(element, 'href');
  return {
    rule,
    page: page.path,
    message,
    selector: selectorOf(element),
    snippet: `${openingTag(element)}${textOf(element)}${href === null ? '' : '</a>'}`,
  };
}
