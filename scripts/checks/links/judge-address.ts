import type { KnownAddresses } from './known-addresses.ts';

/** What is wrong with one address. */
export interface Verdict {
  readonly rule: string;
  readonly message: string;
}

/** A number as RFC 3966 writes it: digits, with `-`, `.` and brackets between them if one likes. */
const TELEPHONE = /^tel:\+?[\d.()-]*\d[\d.()-]*$/;
const MAIL = /^mailto:[^@\s?]+@[^@\s?]+\.[^@\s?.]+(\?\S*)?$/;

/** A place on the site itself that an address leads to; both parts are decoded. */
export interface OwnPlace {
  readonly written: string;
  readonly path: string;
  readonly fragment: string;
}

/**
 * Judges an address as it stands on a page. Addresses of other sites are not asked for: whether
 * they answer is not a matter of this build.
 *
 * @param address as written
 * @param base full address of the page it stands on
 * @param known what the site has
 * @returns null when it is all right. Pure.
 */
export function judgeAddress(address: string, base: URL, known: KnownAddresses): Verdict | null {
  const read = readAddress(address, base);
  return read === null || 'rule' in read ? read : judgeOwn(read, known);
}

/**
 * What can be said of an address whatever the site has: what is wrong with it, or where on the site
 * it leads; null when it is all right and leads elsewhere. Pure.
 */
export function readAddress(address: string, base: URL): Verdict | OwnPlace | null {
  if (address.trim() === '' || address === '#') {
    return verdict('empty-address', 'The address is empty. Say where it leads, or take it out.');
  }
  if (/^\s|\s$/.test(address)) {
    return verdict('malformed-address', `"${address}" has spaces around it. Take them out.`);
  }
  if (/^mailto:/i.test(address)) return MAIL.test(address) ? null : malformedMail(address);
  if (/^tel:/i.test(address)) return TELEPHONE.test(address) ? null : malformedPhone(address);
  if (/^(data|blob):/i.test(address)) return null;
  const plain = address.replace(/^webcals?:/i, base.protocol);
  if (!URL.canParse(plain, base.href)) {
    return verdict('malformed-address', `"${address}" is no address. Correct it.`);
  }
  const url = new URL(plain, base);
  if (url.origin !== base.origin) return null;
  return { written: address, path: decode(url.pathname), fragment: decode(url.hash.slice(1)) };
}

/** What is wrong with a place on the site; null when it is there. Pure. */
export function judgeOwn(
  { written, path, fragment }: OwnPlace,
  known: KnownAddresses,
): Verdict | null {
  if (!known.has(path)) return notThere(written, path, known);
  const ids = known.idsAt(path);
  if (fragment === '' || ids === null || ids.has(fragment) || fragment.startsWith(':~:'))
    return null;
  return verdict(
    'no-such-fragment',
    `"${written}": there is no id "${fragment}" on ${path}. Correct the address or give the heading that id.`,
  );
}

function notThere(written: string, path: string, known: KnownAddresses): Verdict {
  const folder = path.replace(/\/index\.html$/, '/');
  if (folder !== path && known.has(folder)) {
    return verdict('not-canonical', `"${written}" names the file. Write ${folder}.`);
  }
  if (known.has(`${path}/`)) {
    return verdict('not-canonical', `"${written}" lacks its slash at the end. Write ${path}/.`);
  }
  return verdict(
    'no-such-address',
    `"${written}" leads nowhere: there is no ${path} on the site. Correct the address, or publish what it leads to.`,
  );
}

function malformedMail(address: string): Verdict {
  return verdict(
    'malformed-mail',
    `"${address}" is no mail address. Write mailto:name@example.org.`,
  );
}

function malformedPhone(address: string): Verdict {
  return verdict(
    'malformed-phone',
    `"${address}" cannot be called. Write digits only, such as tel:+48460000000 (RFC 3966).`,
  );
}

function verdict(rule: string, message: string): Verdict {
  return { rule, message };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
