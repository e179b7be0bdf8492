/** A request's address, taken apart. */
export type RequestPath =
  | {
      readonly ok: true;
      /** Decoded, begins with /, holds no `.`, `..` or empty parts. */
      readonly path: string;
      /** With its question mark; empty when there is none. */
      readonly query: string;
    }
  | { readonly ok: false };

/**
 * Reads the target of a request. As nginx does, it decodes first and resolves `..` then; what
 * climbs above the root, or cannot be decoded, is refused.
 *
 * @param target as it stands in the request line
 * @see RFC 9110 section 4.2, RFC 3986 section 5.2.4
 */
export function readRequestPath(target: string): RequestPath {
  const [raw = '', ...rest] = target.split('#')[0]?.split('?') ?? [];
  let decoded: string;
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    return { ok: false };
  }
  if (!decoded.startsWith('/') || decoded.includes('\0')) return { ok: false };
  const parts: string[] = [];
  for (const part of decoded.split('/').slice(1)) {
    if (part === '..') {
      if (parts.pop() === undefined) return { ok: false };
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  const slash = /\/\.{0,2}$/.test(decoded) && parts.length > 0 ? '/' : '';
  const query = rest.length === 0 ? '' : `?${rest.join('?')}`;
  return { ok: true, path: `/${parts.join('/')}${slash}`, query };
}

/**
 * Whether an address may name a file at all: no hidden files but .well-known, no compressed forms
 * by their own name, and not the list of redirects.
 */
export function isServed(path: string, compressible: (path: string) => boolean): boolean {
  if (path === '/redirects.json') return false;
  if (/\/\.(?!well-known\/)/.test(path)) return false;
  const [, form] = /^(.*)\.(?:br|gz)$/.exec(path) ?? [];
  return form === undefined || !compressible(form);
}

/**
 * A later part of a long text or list: "/dziedzictwo/mlyn/4/". One that is no longer there leads to
 * the first, or to what became of it: texts and lists grow shorter, move and are withdrawn.
 */
export const partOf = /^(\/[a-z0-9/-]+\/)[0-9]+\/$/;
