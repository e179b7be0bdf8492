import { isPlainEntry } from '../publishing-rules/plain-entry';

/**
 * Whether an address, as an editor wrote it, is that of a page of the site.
 *
 * @param page path of the page, with a slash at both ends: '/wydarzenia/koncert/'
 * @param site address of the site without a slash at its end; null when it is not known
 */
export function leadsTo(address: string, page: string, site: string | null): boolean {
  const own = address.trim();
  const local = site !== null && own.startsWith(`${site}/`) ? own.slice(site.length) : own;
  const path = local.replace(/[?#].*$/, '');
  return path === page || `${path}/` === page;
}

/** Whether a rich text, as Strapi's blocks editor stores it, has a link to a page of the site. */
export function hasLinkTo(blocks: unknown, page: string, site: string | null): boolean {
  if (Array.isArray(blocks)) return blocks.some((block) => hasLinkTo(block, page, site));
  if (!isPlainEntry(blocks)) return false;
  const { type, url, children } = blocks;
  if (type === 'link' && typeof url === 'string' && leadsTo(url, page, site)) return true;
  return hasLinkTo(children, page, site);
}
