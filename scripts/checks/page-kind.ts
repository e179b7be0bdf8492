import { attribute } from './elements.ts';
import type { Page } from './page.ts';

/**
 * Which template a page comes from: `<body data-kind>` or `<html data-page-kind>` says it. For a
 * page without the mark it is guessed from the address, so that a new part of the site is looked
 * at before anybody thinks of marking it.
 */
export function kindOf(page: Pick<Page, 'elements' | 'path'>): string {
  const root = page.elements.find((element) => element.tagName === 'html');
  const body = page.elements.find((element) => element.tagName === 'body');
  const said =
    (body && attribute(body, 'data-kind')) ?? (root && attribute(root, 'data-page-kind'));
  return said ? said : kindByAddress(page.path);
}

/** `/` → `/`, `/o-nas/` → `/o-nas/`, `/wydarzenia/koncert/` → `/wydarzenia/*`. */
export function kindByAddress(path: string): string {
  const [first, ...rest] = path.split('/').filter((part) => part !== '');
  if (first === undefined || rest.length === 0) return path;
  return `/${[first, ...rest.map(() => '*')].join('/')}`;
}
