import { z } from 'zod';
import { attribute } from '../elements.ts';
import { oncePerPage } from '../once-per-page.ts';
import { addressOf } from '../page.ts';
import type { Site } from '../site.ts';

/** What can be reached on a built site. Addresses are decoded. */
export interface KnownAddresses {
  has(address: string): boolean;
  /** The ids of a page, null for what is no page. */
  idsAt(address: string): ReadonlySet<string> | null;
}

const redirects = z.array(z.object({ from: z.string(), to: z.string().optional() }));

/** A row of redirects.json: an address that has moved (`to`) or was withdrawn. */
export type RedirectRow = z.infer<typeof redirects>[number];

/** The rows of redirects.json; null when it is there and cannot be read. */
export function redirectRows(site: Site): readonly RedirectRow[] | null {
  const text = site.texts.get('redirects.json');
  if (text === undefined) return [];
  try {
    const read = redirects.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

const idsOf = oncePerPage(
  (page): ReadonlySet<string> =>
    new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
);

/** Files at their addresses, and what redirects.json takes in. */
export function knownAddresses(site: Site): KnownAddresses {
  const files = new Set([...site.files].map(addressOf));
  const redirected = new Set((redirectRows(site) ?? []).map((row) => row.from));
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return {
    has: (address) => files.has(address) || redirected.has(address),
    idsAt: (address) => {
      const page = pages.get(address);
      return page === undefined ? null : idsOf(page);
    },
  };
}
