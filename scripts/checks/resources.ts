import { createHash } from 'node:crypto';
import { attribute } from './elements.ts';
import { oncePerPageAnd } from './once-per-page.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/**
 * Content of the style sheets a page loads, which change how it looks though its HTML stays the
 * same. Pictures and fonts are told apart by their names, which change with their content. Pure.
 */
export function resourcesOf(page: Page, site: Site, origin: string | null): readonly string[] {
  return sheetsOf(page, origin).map((file) =>
    createHash('sha256')
      .update(site.texts.get(file) ?? '')
      .digest('hex'),
  );
}

const sheetsOf = oncePerPageAnd((page, origin): readonly string[] => {
  // Most pages carry their styles within; they need not be parsed for this.
  if (!/<link\s[^>]*stylesheet/i.test(page.html)) return [];
  const base = new URL(encodeURI(page.path), origin ?? 'http://site.invalid');
  return page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    .map((element) => {
      const href = attribute(element, 'href') ?? '';
      return URL.canParse(href, base.href) ? new URL(href, base).pathname.slice(1) : href;
    });
});
