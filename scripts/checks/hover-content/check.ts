import { requirePages, type SiteCheck } from '../check.ts';
import { attribute, openingTag, rawTextOf, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { exceptions } from './exceptions.ts';
import { shownOnHover } from './shown-on-hover.ts';

/**
 * Nothing is said only to whoever has a mouse and holds it still (WCAG 1.4.13): no `title` as a
 * tooltip, and nothing that a style shows on hover and not on focus as well.
 */
export const hoverContent: SiteCheck = {
  name: 'hover-content',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

/** Where `title` is a name for programs, and no tooltip. */
const NAMED_BY_TITLE = new Set(['iframe', 'link', 'style', 'abbr']);

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  return site.pages
    .flatMap(faultsOf)
    .concat(
      [...site.texts]
        .filter(([file]) => file.endsWith('.css'))
        .flatMap(([file, css]) => shownOnHover(css).map((rule) => hoverFault(`/${file}`, rule))),
    );
}

const styles = new Map<string, readonly string[]>();

const faultsOf = oncePerPage((page) => [
  ...tooltips(page),
  ...page.elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((element) => {
      const css = rawTextOf(element);
      // Pages of one template carry the same styles.
      const found = styles.get(css) ?? shownOnHover(css);
      styles.set(css, found);
      return found.map((rule) => hoverFault(page.path, rule));
    }),
]);

function tooltips(page: Page): Fault[] {
  return page.elements
    .filter(
      (element) => attribute(element, 'title') !== null && !NAMED_BY_TITLE.has(element.tagName),
    )
    .map((element) => ({
      rule: 'title-tooltip',
      page: page.path,
      message:
        'A tooltip by title is not for keyboards, phones and most screen readers. Say it in the text.',
      selector: selectorOf(element),
      snippet: openingTag(element),
    }));
}

function hoverFault(page: string, snippet: string): Fault {
  return {
    rule: 'shown-on-hover',
    page,
    message:
      'This style shows something on hover and not on focus. Let :focus or :focus-within show it too.',
    snippet: snippet.slice(0, 200),
  };
}
