import { attribute, type Element, openingTag, selectorOf, textOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';

/** One h1, one main, and a way past what stands before it (WCAG 2.4.1, 2.4.6). Pure. */
export function landmarkFaults(page: Page): readonly Fault[] {
  const headings = page.elements.filter((element) => element.tagName === 'h1');
  const mains = page.elements.filter(
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  return [
    ...exactlyOne(page, 'h1', headings, 'one-h1'),
    ...exactlyOne(page, 'main', mains, 'one-main'),
    ...headings
      .filter((heading) => textOf(heading) === '')
      .map((heading) =>
        faultAt(page, heading, 'h1-empty', 'The h1 has no text. Say what the page is about.'),
      ),
    ...skipLinkFaults(page, mains[0]),
  ];
}

function exactlyOne(page: Page, name: string, found: readonly Element[], rule: string): Fault[] {
  if (found.length === 1) return [];
  const message = `The page has ${found.length} <${name}> and must have exactly one.`;
  const second = found[1];
  return [
    second === undefined
      ? { rule, page: page.path, message }
      : faultAt(page, second, rule, message),
  ];
}

function skipLinkFaults(page: Page, main: Element | undefined): Fault[] {
  const first = page.elements.find(isFocusable);
  const href = first?.tagName === 'a' ? attribute(first, 'href') : null;
  if (first === undefined || href === null || !/^#./.test(href)) {
    const message =
      'The first thing that takes the focus is no skip link. Begin <body> with <a href="#tresc">Przejdź do treści</a>.';
    return [
      first === undefined
        ? { rule: 'skip-link', page: page.path, message }
        : faultAt(page, first, 'skip-link', message),
    ];
  }
  const target = page.elements.find((element) => attribute(element, 'id') === href.slice(1));
  if (target !== undefined && main !== undefined && isWithin(target, main)) return [];
  const message = `The skip link leads to ${href}, which is not <main> or in it. Give <main> that id.`;
  return [faultAt(page, first, 'skip-link-target', message)];
}

function isFocusable(element: Element): boolean {
  const tabindex = attribute(element, 'tabindex');
  if (tabindex !== null) return Number(tabindex) >= 0;
  switch (element.tagName) {
    case 'a':
    case 'area':
      return attribute(element, 'href') !== null;
    case 'input':
      return attribute(element, 'type') !== 'hidden' && attribute(element, 'disabled') === null;
    case 'button':
    case 'select':
    case 'textarea':
      return attribute(element, 'disabled') === null;
    case 'audio':
    case 'video':
      return attribute(element, 'controls') !== null;
    default:
      return ['summary', 'iframe'].includes(element.tagName);
  }
}

function isWithin(element: Element, ancestor: Element): boolean {
  let place: Element['parentNode'] = element;
  while (place !== null && place !== ancestor) {
    place = 'parentNode' in place ? place.parentNode : null;
  }
  return place === ancestor;
}

function faultAt(page: Page, element: Element, rule: string, message: string): Fault {
  return {
    rule,
    page: page.path,
    message,
    selector: selectorOf(element),
    snippet: openingTag(element),
  };
}
