import { createHash } from 'node:crypto';
import path from 'node:path';
import { bundleFile } from './bundle-file.ts';

/** The scripts a page fetches when its visitor first uses what needs them; each is `<name>.client.ts` here. */
export const onDemandScripts = [
  'filter',
  'full-text',
  'gallery',
  'menu',
  'settings',
] as const satisfies readonly string[];
export type OnDemandScript = (typeof onDemandScripts)[number];

export interface ClientScripts {
  /** Stands in the head of every page, as it is. */
  readonly page: string;
  /** CSP source of `page`: `sha256-…`. */
  readonly pageHash: `sha256-${string}`;
  /** Stands in the search page, behind what it works on: an answer waits for no second request. */
  readonly search: string;
  readonly searchHash: `sha256-${string}`;
  /** Stands in the page for addresses that lead nowhere, behind its search field. */
  readonly notFound: string;
  readonly notFoundHash: `sha256-${string}`;
  /** Address and code of each script that is fetched on demand; the address changes with the code. */
  readonly onDemand: ReadonlyMap<string, { readonly url: string; readonly code: string }>;
}

/**
 * Bundles and minifies the browser's scripts of this folder, each into one module without imports.
 *
 * @throws Error of Vite when a script does not compile.
 */
export async function bundleClientScripts(): Promise<ClientScripts> {
  const page = (await bundle('page')).trim();
  const search = (await bundle('search', 'iife')).trim();
  const notFound = (await bundle('not-found', 'iife')).trim();
  const onDemand = await Promise.all(
    onDemandScripts.map(async (name: string) => {
      const code = await bundle(name);
      const url = `/_astro/${name}-${digest(code, 'hex').slice(0, 10)}.js`;
      return [name, { url, code }] as const;
    }),
  );
  return {
    page,
    pageHash: hashSource(page),
    search,
    searchHash: hashSource(search),
    notFound,
    notFoundHash: hashSource(notFound),
    onDemand: new Map(onDemand),
  };
}

/**
 * @param name file `<name>.client.ts` of this folder
 * @param format `iife` for a second script inside of a page, whose names must not meet the first one's
 */
function bundle(name: string, format: 'es' | 'iife' = 'es'): Promise<string> {
  return bundleFile(path.join(import.meta.dirname, `${name}.client.ts`), format);
}

/** CSP source of an inline script: `sha256-…`. */
export function hashSource(text: string): `sha256-${string}` {
  return `sha256-${digest(text, 'base64')}`;
}

function digest(text: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
