import { attribute, type Element, openingTag, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';

/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Faults of `lang` itself: no language, or letters that run the wrong way. */
export function attributeFaults(page: Page): readonly Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const language = attribute(element, 'lang');
    if (language === null) return [];
    if (!isLanguage(language)) {
      return [
        faultOf(
          'lang-invalid',
          page,
          element,
          `lang="${language}" names no language. Write a code of BCP 47, such as "uk".`,
        ),
      ];
    }
    if (!RIGHT_TO_LEFT.has(primaryOf(language)) || directionOf(element) !== 'ltr') return [];
    return [
      faultOf(
        'direction-missing',
        page,
        element,
        `Words in "${language}" run from right to left, and full stops stand at the wrong end. Write dir="rtl" beside lang.`,
      ),
    ];
  });
}

function isLanguage(language: string): boolean {
  try {
    return names.of(language) !== undefined;
  } catch {
    return false;
  }
}

function primaryOf(language: string): string {
  return (language.split('-')[0] ?? '').toLowerCase();
}

/** The nearest `dir`; a page without one runs from left to right. */
function directionOf(element: Element): string {
  const own = attribute(element, 'dir');
  if (own !== null) return own.toLowerCase();
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent ? directionOf(parent) : 'ltr';
}

function faultOf(rule: string, page: Page, element: Element, message: string): Fault {
  return {
    rule,
    page: page.path,
    message,
    selector: selectorOf(element),
    snippet: openingTag(element),
  };
}
