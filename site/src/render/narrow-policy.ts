import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = {
  style: /<style\b[^>]*>([\s\S]*?)<\/style>/g,
  script: /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
};

/**
 * Astro lists the hashes of every style and script of the whole site on every page (some 20, none
 * compressible). This keeps those whose style or script stands on the page, and says `'none'` where
 * nothing is left: a page without scripts forbids scripts. What a page adds to a directive of `'none'`
 * stands in its place. Pure; `html` without a
 * policy (a file, the development server) comes back unchanged. The policy goes to the top of the
 * head: it does not hold for what stands before it.
 *
 * @param before what a style was when Astro listed it, by what it is now
 */
export function narrowPolicy(
  html: string,
  before: ReadonlyMap<string, string> = new Map(),
): string {
  const policy = POLICY.exec(html)?.[2];
  if (policy === undefined) return html;
  const styles = [...html.matchAll(INLINE.style)].map((match) => match[1] ?? '');
  const scripts = [...html.matchAll(INLINE.script)]
    .filter((match) => !/\b(src=|type="application\/ld\+json")/.test(match[1] ?? ''))
    .map((match) => match[2] ?? '');
  const used = new Map<string, string>();
  for (const text of [...styles, ...scripts]) {
    const source = hashSource(text);
    const listed = before.get(text);
    used.set(listed === undefined ? source : hashSource(listed), source);
  }
  const narrowed = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .map((directive) => narrowDirective(directive, used))
    .join('; ');
  let meta = '';
  const without = html.replace(POLICY, (_, open: string, __, close: string) => {
    meta = open + narrowed + close;
    return '';
  });
  return without.replace(/<head>(<meta charset="[^"]*">)?/i, (start) => start + meta);
}

function narrowDirective(directive: string, used: ReadonlyMap<string, string>): string {
  const [name = '', ...sources] = directive.split(/\s+/);
  if (sources.length === 0) return directive;
  const kept = sources.flatMap((source) => {
    if (source === "'none'") return [];
    return source.startsWith("'sha256-") ? (used.get(source) ?? []) : [source];
  });
  return `${name} ${kept.length > 0 ? kept.join(' ') : "'none'"}`;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
