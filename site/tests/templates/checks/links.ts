import { type BuiltPage, htmlElements } from '../html-elements.ts';

const SAYS_NOTHING = /^(czytaj )?więcej$|^(tutaj|kliknij|kliknij tutaj|zobacz|link|pobierz)$/i;

/**
 * Internal links lead to a file of the site (and to an id on it), `files` are the paths of all its
 * files; a link's name says where it leads (WCAG 2.4.4), the same name leads to the same place.
 */
export function links(pages: readonly BuiltPage[], files: ReadonlySet<string>): readonly string[] {
  const ids = new Map(
    pages.map(({ path, html }) => [
      path,
      new Set(htmlElements(html).map(({ attributes }) => attributes.get('id'))),
    ]),
  );
  return pages.flatMap(({ path, html }) => {
    const byName = new Map<string, string>();
    return htmlElements(html).flatMap(({ tag, attributes, text, descriptions }) => {
      const href = attributes.get('href');
      if (tag !== 'a' || href === undefined) return [];
      const findings: string[] = [];
      const target = new URL(href, `https://site.invalid${path}`);
      if (target.hostname === 'site.invalid') {
        if (!files.has(decodeURI(target.pathname))) findings.push(`${path}: ${href} leads nowhere`);
        const fragment = decodeURIComponent(target.hash.slice(1));
        if (fragment !== '' && ids.get(target.pathname)?.has(fragment) !== true) {
          findings.push(`${path}: ${href} has no such id`);
        }
      }
      const name = attributes.get('aria-label') ?? (text === '' ? descriptions : text);
      if (name === '' || SAYS_NOTHING.test(name)) findings.push(`${path}: link named "${name}"`);
      const other = byName.get(name) ?? target.href;
      if (other !== target.href) findings.push(`${path}: "${name}" leads to ${href} and ${other}`);
      byName.set(name, target.href);
      return findings;
    });
  });
}
