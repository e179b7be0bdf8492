import { attribute } from '../elements.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import { canonicalOf, isHiddenFromSearch } from '../site.ts';
import { titleOf } from './title.ts';

/** Language (WCAG 3.1.1), title (WCAG 2.4.2), description and canonical address of a page. Pure. */
export function headFaults(page: Page, origin: string | null): readonly Fault[] {
  const fault = (rule: string, message: string, snippet?: string): Fault => ({
    rule,
    page: page.path,
    message,
    ...(snippet === undefined ? {} : { snippet }),
  });
  const faults: Fault[] = [];
  const root = page.elements.find((element) => element.tagName === 'html');
  const language = root === undefined ? null : attribute(root, 'lang');
  if (language !== 'pl') {
    faults.push(
      fault(
        'language',
        `The page says its language is "${language ?? ''}". Write <html lang="pl">.`,
      ),
    );
  }
  if (titleOf(page) === '') {
    faults.push(
      fault('title-missing', 'The page has no title. Write <title>Strona – Ośrodek</title>.'),
    );
  }
  if (descriptionOf(page) === '') {
    faults.push(
      fault('description-missing', 'The page has no description. Fill <meta name="description">.'),
    );
  }
  return [...faults, ...canonicalFaults(page, origin, fault)];
}

function canonicalFaults(
  page: Page,
  origin: string | null,
  fault: (rule: string, message: string, snippet?: string) => Fault,
): Fault[] {
  const canonical = canonicalOf(page);
  if (canonical === null || !/^https?:/.test(canonical) || !URL.canParse(canonical)) {
    const message =
      'The page does not say its full address. Write <link rel="canonical" href="https://…/its/path/">.';
    return [fault('canonical-missing', message, canonical ?? '')];
  }
  const own = origin === null ? null : new URL(encodeURI(page.path), origin).href;
  // What is hidden from search may point elsewhere: a page that has moved, to where it is now.
  if (isHiddenFromSearch(page) || own === null || new URL(canonical).href === own) return [];
  const message = `The page says its address is ${canonical}, but it is served at ${own}. Make the two the same.`;
  return [fault('canonical-elsewhere', message, canonical)];
}

function descriptionOf(page: Page): string {
  const meta = page.elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  );
  return meta === undefined ? '' : (attribute(meta, 'content') ?? '').trim();
}
