import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { faultCode } from './describe-fault.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
const withoutOddCharacters = /^[^\u0000-\u001f\u007f"\\]*$/;
const from = z
  .string()
  .regex(/^\/(?!\/)/, 'from begins with one /')
  .regex(withoutOddCharacters, 'from holds no quotes, backslashes or control characters');
const to = z
  .string()
  .regex(/^(\/(?!\/)|https?:\/\/)/, 'to begins with / or with http:// or https://')
  .regex(withoutOddCharacters, 'to holds no quotes, backslashes or control characters')
  .regex(/^\S*$/, 'to holds no spaces');

const redirectSchema = z.union([
  z
    .object({ from, to, status: z.literal(301) })
    .refine((row) => foldCase(decoded(row.to)) !== foldCase(row.from) || hasCapital(row.from), {
      error: 'it leads to itself',
    })
    .refine((row) => decoded(row.to) !== row.from, 'it leads to itself'),
  z.object({ from, status: z.literal(410) }),
]);

/** An address that moved (301) or was withdrawn (410). `from` is written decoded: `/zażółć/`. */
export type Redirect = z.infer<typeof redirectSchema>;

/**
 * Reads what the site's build left in redirects.json.
 *
 * @param text JSON: `[{from, to, status: 301} | {from, status: 410}]`
 * @throws naming the row at fault and what is wrong with it
 */
export function parseRedirects(text: string): Redirect[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    throw new Error('redirects.json is no JSON');
  }
  if (!Array.isArray(rows)) throw new Error('redirects.json holds no list');
  const seen = new Set<string>();
  return rows.map((row: unknown, index) => {
    const place = `redirects.json, row ${index + 1}`;
    const read = redirectSchema.safeParse(row);
    if (!read.success) {
      throw new Error(
        `${place}: ${JSON.stringify(row)} is no redirect\n${z.prettifyError(read.error)}`,
      );
    }
    if (seen.has(read.data.from)) throw new Error(`${place}: ${read.data.from} stands there twice`);
    seen.add(read.data.from);
    return read.data;
  });
}

/** The redirects of a built site; none when it has no redirects.json. */
export async function readRedirects(siteFolder: string): Promise<Redirect[]> {
  try {
    return parseRedirects(await readFile(join(siteFolder, 'redirects.json'), 'utf8'));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The redirect for an address, if there is one. As in nginx's map an entry without capitals holds
 * for every spelling, and one with capitals (`/UTW/` to `/utw/`) for that spelling only.
 *
 * @param path decoded
 */
export function findRedirect(redirects: ReadonlyMap<string, Redirect>, path: string) {
  return redirects.get(foldCase(path)) ?? redirects.get(path) ?? null;
}

/** The value in the nginx map that stands for "withdrawn"; no address looks like it. */
export const goneMark = '410';

/**
 * The redirects as lines for an nginx `map $uri $redirect_target`.
 *
 * A plain key holds for every spelling there, so one with capitals becomes an expression.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html#map
 */
export function redirectsForNginx(redirects: readonly Redirect[]): string {
  return redirects
    .map((row) => {
      const key = hasCapital(row.from) ? `~^\\Q${row.from}\\E$` : row.from;
      // In a value nginx takes `$` for the beginning of a variable, and knows no way to escape it.
      const value = row.status === 410 ? goneMark : asciiTarget(row.to).replaceAll('$', '%24');
      return `"${key}" "${value}";\n`;
    })
    .join('');
}

/** A target for a Location header: what is beyond ASCII is percent-encoded, the rest untouched. */
export function asciiTarget(target: string): string {
  return target.replaceAll(/[^\u0021-\u007e]+/g, (part) => encodeURIComponent(part));
}

function hasCapital(text: string): boolean {
  return /[A-Z]/.test(text);
}

/** Small letters for A to Z only, which is what nginx folds. */
function foldCase(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
