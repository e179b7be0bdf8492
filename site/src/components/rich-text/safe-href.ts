/** Schemes that a link of an editor may use; anything else could run code or leak data. */
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address when it is safe to put into `href`, else null (the link is then rendered as its
 * text). Addresses without a scheme are kept: paths of our own site and fragments.
 */
export function safeHref(url: string): string | null {
  // Browsers drop control characters and outer spaces before they read the scheme (WHATWG URL).
  const cleaned = [...url]
    .filter((character) => character > '\u001f')
    .join('')
    .trim();
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(cleaned)?.[1]?.toLowerCase();
  if (scheme !== undefined) return SAFE_SCHEMES.has(scheme) ? cleaned : null;
  // "//host" and "/\host" would leave the site without saying so.
  return /^[/\\]{2}/.test(cleaned) ? null : cleaned;
}
