import { requirePages, type SiteCheck } from '../check.ts';
import { attribute, type Element, openingTag, selectorOf, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { exceptions } from './exceptions.ts';
import { isPictureFileName, nameOfLink, saysNothing } from './names.ts';

/**
 * Words that are there and say nothing, which the engines take for good: a description that is the name
 * of a file (WCAG 1.1.1, F30; ACT rule 9eb3f6), a link named by words that fit every link (WCAG 2.4.4, F84).
 * The panel refuses both at the entry; this looks at what came of it, whichever way it came.
 */
export const wording: SiteCheck = {
  name: 'wording',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  return site.pages.flatMap((page) => faultsOf(page));
}

const faultsOf = oncePerPage((page) => [...namesOfFiles(page), ...emptyWords(page)]);

function namesOfFiles(page: Page): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const isPicture =
      element.tagName === 'img' ||
      (element.tagName === 'input' && attribute(element, 'type') === 'image');
    // A label stands before the description.
    const label = attribute(element, 'aria-label')?.trim() ?? '';
    const alt = label === '' ? (attribute(element, 'alt') ?? '') : label;
    if (
      !isPicture ||
      !isPictureFileName(alt, attribute(element, 'src') ?? '') ||
      isWithinLinkToFile(element, alt.trim())
    )
      return [];
    return [
      {
        rule: 'alt-file-name',
        page: page.path,
        message: `The description of this picture, "${alt}", is the name of a file. Say what is to be seen.`,
        selector: selectorOf(element),
        snippet: openingTag(element),
      },
    ];
  });
}

/**
 * In a link that gives the very file its name is what one wants to know. A link to the picture in its full
 * size, as in a gallery, leads to a file of another name.
 */
function isWithinLinkToFile(element: Element, name: string): boolean {
  const parent = element.parentNode;
  if (parent === null || !('tagName' in parent)) return false;
  if (parent.tagName !== 'a') return isWithinLinkToFile(parent, name);
  const file = (attribute(parent, 'href') ?? '').split('/').at(-1);
  return file === name;
}

function emptyWords(page: Page): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const name = element.tagName === 'a' ? nameOfLink(element) : '';
    if (!saysNothing(name)) return [];
    const href = attribute(element, 'href') ?? '';
    return [
      {
        rule: 'link-says-nothing',
        page: page.path,
        message: `"${name}" does not say where this link leads. Name what is there.`,
        selector: selectorOf(element),
        snippet: `<a href="${href.replaceAll('"', '&quot;')}">${textOf(element).replaceAll('<', '&lt;')}</a>`,
      },
    ];
  });
}
