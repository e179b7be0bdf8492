import { createHash } from 'node:crypto';
import { type BuiltPage, htmlElements } from '../html-elements.ts';

/** Pages that may load a script by themselves. */
const PAGES_WITH_SCRIPT = new Set(['/szukaj/']);

/** The policy stands in the page, allows exactly what the page carries, and nothing else runs. */
export function contentSecurity({ path, html }: BuiltPage): readonly string[] {
  const elements = htmlElements(html);
  const policy = elements.find(
    ({ tag, attributes }) =>
      tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  )?.attributes;
  const directives = new Map(
    (policy?.get('content') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  const findings: string[] = [];
  if (directives.get('default-src')?.join(' ') !== "'none'") {
    findings.push(`${path}: the policy does not begin with default-src 'none'`);
  }
  if (
    /unsafe-(inline|eval|hashes)/.test(
      [...directives.values()].flat().join(' ').replace("'wasm-unsafe-eval'", ''),
    )
  ) {
    findings.push(`${path}: the policy holds an unsafe source`);
  }
  for (const { tag, attributes, text } of elements) {
    if (tag === 'script' && attributes.get('type') === 'application/ld+json') continue;
    if (tag === 'script' && attributes.has('src') && !PAGES_WITH_SCRIPT.has(path)) {
      findings.push(`${path}: a script file that nobody asked for`);
    }
    if ((tag !== 'style' && tag !== 'script') || attributes.has('src')) continue;
    const source = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    if (!directives.get(`${tag}-src`)?.includes(source)) {
      findings.push(`${path}: an inline ${tag} whose hash is not in the policy`);
    }
  }
  return findings;
}
