import { addressesOfStyle } from '../address-lists.ts';
import type { SiteCheck } from '../check.ts';
import { requirePages } from '../check.ts';
import { attribute, openingTag, selectorOf } from '../elements.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage, oncePerPageAnd } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import { originOf, type Site } from '../site.ts';
import { addressesOf } from './addresses-of-page.ts';
import { exceptions } from './exceptions.ts';
import { judgeAddress, judgeOwn, readAddress } from './judge-address.ts';
import { type KnownAddresses, knownAddresses, redirectRows } from './known-addresses.ts';

/** Every address within the site leads somewhere, to the very place it names. */
export const links: SiteCheck = {
  name: 'links',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

/** Stands in for the public origin on a site whose front page does not say it. */
const NO_ORIGIN = 'http://site.invalid';

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  const origin = originOf(site) ?? NO_ORIGIN;
  const known = knownAddresses(site);
  return [
    ...site.pages.flatMap((page) => [...addressFaults(page, origin, known), ...repeatedIds(page)]),
    ...faultsOfFiles(site, origin, known),
  ];
}

function addressFaults(page: Page, origin: string, known: KnownAddresses): Fault[] {
  return placesOf(page, origin).flatMap(({ read, place }) => {
    const wrong = 'rule' in read ? read : judgeOwn(read, known);
    if (wrong === null) return [];
    const element = page.elements[place];
    if (element === undefined) return [];
    return [
      { ...wrong, page: page.path, selector: selectorOf(element), snippet: openingTag(element) },
    ];
  });
}

/** Where on the site the addresses of a page lead, and what is wrong with them whatever it has. */
const placesOf = oncePerPageAnd((page, origin) => {
  const base = new URL(encodeURI(page.path), origin ?? NO_ORIGIN);
  const places = new Map(page.elements.map((element, place) => [element, place]));
  return addressesOf(page).flatMap(({ address, element }) => {
    // Says where the page itself is; the document check compares it.
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') return [];
    const read = readAddress(address, base);
    return read === null ? [] : [{ read, place: places.get(element) ?? 0 }];
  });
});

const repeatedIds = oncePerPage((page): Fault[] => {
  const seen = new Set<string>();
  return page.elements.flatMap((element): Fault[] => {
    const id = attribute(element, 'id');
    // An empty one names nothing; the check of valid HTML tells of it.
    if (id === null || id === '') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        rule: 'id-repeated',
        page: page.path,
        message: `The id "${id}" stands twice on the page; links and labels reach the first only. Give the other its own.`,
        selector: selectorOf(element),
        snippet: openingTag(element),
      },
    ];
  });
});

/** Redirects, sitemaps and style sheets lead to addresses as well. */
function faultsOfFiles(site: Site, origin: string, known: KnownAddresses): Fault[] {
  const rows = redirectRows(site);
  const faults: Fault[] =
    rows === null
      ? [
          {
            rule: 'redirects-unreadable',
            page: '/redirects.json',
            message:
              'The file is no list of redirects: [{ "from", "to", "status" }]. Mend the build.',
          },
        ]
      : [];
  const judge = (file: string, address: string) => {
    const wrong = judgeAddress(address, new URL(`/${file}`, origin), known);
    if (wrong !== null) faults.push({ ...wrong, page: `/${file}`, address });
  };
  for (const row of rows ?? []) if (row.to !== undefined) judge('redirects.json', row.to);
  for (const [file, text] of site.texts) {
    if (/^sitemap[^/]*\.xml$/.test(file)) {
      for (const [, location] of text.matchAll(/<loc>([^<]*)<\/loc>/g)) judge(file, location ?? '');
    }
    if (file.endsWith('.css')) for (const address of addressesOfStyle(text)) judge(file, address);
  }
  return faults;
}
