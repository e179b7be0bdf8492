import { createHash } from 'node:crypto';
import { attribute, type Element } from '../elements.ts';
import type { Page } from '../page.ts';

/** The policy a page carries in its head. */
export interface PolicyOfPage {
  /** Sources by directive; null when the page has no policy. */
  readonly directives: ReadonlyMap<string, readonly string[]> | null;
  /** Name of an element with code or style that stands before the policy; null when none does. */
  readonly after: string | null;
}

/** Reads `<meta http-equiv="content-security-policy">`. Pure. */
export function policyOf(page: Page): PolicyOfPage {
  const index = page.elements.findIndex(isPolicy);
  const meta = page.elements[index];
  if (meta === undefined) return { directives: null, after: null };
  const before = page.elements.slice(0, index).find(isGoverned);
  return {
    directives: directivesOf(attribute(meta, 'content') ?? ''),
    after: before?.tagName ?? null,
  };
}

/** Directives of a policy; of a repeated one the first holds. Pure. */
export function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** What holds for a kind of source: its own directive, or the one it falls back to. */
export function sourcesFor(policy: PolicyOfPage, ...names: readonly string[]): readonly string[] {
  for (const name of [...names, 'default-src']) {
    const sources = policy.directives?.get(name);
    if (sources !== undefined) return sources;
  }
  return [];
}

/** Whether the sources name the hash of this very text. */
export function allowsInline(sources: readonly string[], text: string): boolean {
  return ['sha256', 'sha384', 'sha512'].some((kind) => {
    const hash = createHash(kind).update(text).digest('base64');
    return sources.includes(`'${kind}-${hash}'`);
  });
}

function isPolicy(element: Element): boolean {
  return (
    element.tagName === 'meta' &&
    attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

/** Code and styles: what a policy is for. Everything else comes from the site itself anyway. */
function isGoverned(element: Element): boolean {
  if (element.tagName === 'style') return true;
  if (element.tagName === 'script') return attribute(element, 'type') !== STRUCTURED_DATA;
  return element.tagName === 'link' && /stylesheet|preload/i.test(attribute(element, 'rel') ?? '');
}

/** Facts for search engines: data, which browsers do not run and policies do not hold for. */
export const STRUCTURED_DATA = 'application/ld+json';

/** Values of `<link rel>` that make the browser load what they name. */
export const LOADING = [
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'prerender',
];
