/**
 * Headers of every answer, whatever its status. Both servers send them from here.
 *
 * The Content-Security-Policy says only what a page cannot say in its own meta element
 * (frame-ancestors) or what holds for every page alike. It names no default-src, script-src or
 * style-src: two policies add up to the stricter one, and the hashes of a page's styles and
 * scripts stand in its meta element.
 *
 * @see https://www.w3.org/TR/CSP3/#meta-element
 * @see https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Folders whose file names change with their content: kept by browsers for a year, never asked for again. */
export const hashedFolders = ['_astro', 'media'] as const;

export const cacheForever = 'public, max-age=31536000, immutable';

/** Kept by browsers, but asked for before every use; the answer is mostly an empty 304. */
export const cacheButAsk = 'no-cache';

/**
 * The Cache-Control of an answer. Only what was found may be kept: an answer "not found" kept for
 * a year would outlive the file's arrival.
 *
 * @param path decoded address, begins with /
 */
export function cacheControl(path: string, status: number): string {
  const found = status === 200 || status === 206 || status === 304;
  const hashed = hashedFolders.some((folder) => path.startsWith(`/${folder}/`));
  return found && hashed ? cacheForever : cacheButAsk;
}

/** How soon, in seconds, to ask again while there is no release yet. */
export const retryAfter = 10;
