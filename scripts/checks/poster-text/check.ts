import { requirePages, type SiteCheck } from '../check.ts';
import {
  attribute,
  type Element,
  elementsOf,
  openingTag,
  selectorOf,
  textOf,
} from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { exceptions } from './exceptions.ts';

/**
 * What is written on a poster stands beside it as text (WCAG 1.1.1, 1.4.5). The panel and the build ask
 * it of a picture whose role is a poster; this asks it of every picture that its description calls one,
 * whatever its role. On a card that leads to the page with the text the picture may stand alone.
 */
export const posterText: SiteCheck = {
  name: 'poster-text',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

/** How a description begins that says: this is a poster. */
const POSTER = /^(?:plakat|afisz) /i;

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  return site.pages.flatMap((page) => faultsOf(page));
}

const faultsOf = oncePerPage((page): readonly Fault[] =>
  page.elements.flatMap((element): Fault[] => {
    const alt = element.tagName === 'img' ? (attribute(element, 'alt') ?? '').trim() : '';
    if (!POSTER.test(`${alt} `) || hasText(element) || leadsToPage(element, page)) return [];
    return [
      {
        rule: 'poster-without-text',
        page: page.path,
        message: `"${alt}" is a poster, and what is written on it stands nowhere beside it. Give the picture the role of a poster and its text.`,
        selector: selectorOf(element),
        snippet: openingTag(element),
      },
    ];
  }),
);

/** Whether the picture's figure holds the words of the poster. */
function hasText(picture: Element): boolean {
  const figure = closest(picture, 'figure');
  const texts = figure === null ? [] : elementsOf(figure);
  return texts.some(
    (one) =>
      (attribute(one, 'class') ?? '').split(/\s+/).includes('poster-text') && textOf(one) !== '',
  );
}

/** Whether the picture is, or stands in a card with, a link to another page of the site. */
function leadsToPage(picture: Element, page: Page): boolean {
  const link = closest(picture, 'a');
  const card = closest(picture, 'article') ?? closest(picture, 'li');
  const links = card === null ? [] : elementsOf(card).filter(({ tagName }) => tagName === 'a');
  return [...(link === null ? [] : [link]), ...links].some((one) => {
    const href = attribute(one, 'href') ?? '';
    return /^\/(?:.*\/)?$/.test(href) && href !== page.path;
  });
}

function closest(element: Element, tagName: string): Element | null {
  let at: Element['parentNode'] = element;
  while (at !== null) {
    if ('tagName' in at && at.tagName === tagName) return at;
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return null;
}
