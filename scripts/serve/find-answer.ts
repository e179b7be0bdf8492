import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asciiTarget, findRedirect } from '../release/redirects.ts';
import { isCompressible } from './content-types.ts';
import type { LiveSite } from './live-site.ts';
import { isServed, partOf } from './request-path.ts';

/** A file to send: `folder` and `path` within it (with / at its beginning). */
export interface FileAnswer {
  readonly kind: 'file';
  readonly status: 200 | 404 | 410;
  readonly folder: string;
  readonly path: string;
}

export type Answer =
  | FileAnswer
  | { readonly kind: 'redirect'; readonly to: string }
  /** A status that has no page in this release. */
  | { readonly kind: 'bare'; readonly status: 404 | 410 };

/**
 * What an address is answered with, by one release alone. Redirects come first: the site lays a
 * page at an old address too, for servers that know no redirects.
 *
 * @param path from readRequestPath()
 */
export async function findAnswer(site: LiveSite, path: string, query: string): Promise<Answer> {
  const redirect = findRedirect(site.redirects, path);
  if (redirect?.status === 301) return { kind: 'redirect', to: asciiTarget(redirect.to) + query };
  if (redirect?.status === 410) return statusPage(site, 410, `${path}index.html`);
  if (!isServed(path, isCompressible)) return statusPage(site, 404);

  const name = path.endsWith('/') ? `${path}index.html` : path;
  const found = await look(join(site.files, name));
  if (found?.isFile()) return { kind: 'file', status: 200, folder: site.files, path: name };
  if (found?.isDirectory()) {
    return {
      kind: 'redirect',
      to: `${encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23')}/${query}`,
    };
  }
  if (path.startsWith('/_astro/') && (await look(join(site.earlier, name)))?.isFile()) {
    return { kind: 'file', status: 200, folder: site.earlier, path: name };
  }
  const whole = partOf.exec(path)?.[1];
  if (whole !== undefined && (await look(join(site.files, whole, 'index.html')))?.isFile()) {
    return { kind: 'redirect', to: whole + query };
  }
  return statusPage(site, 404);
}

/** The page for a status: the one at hand if there is one, else the release's 404.html. */
async function statusPage(site: LiveSite, status: 404 | 410, ...at: string[]): Promise<Answer> {
  for (const path of [...at, '/404.html']) {
    if ((await look(join(site.files, path)))?.isFile()) {
      return { kind: 'file', status, folder: site.files, path };
    }
  }
  return { kind: 'bare', status };
}

/** Null when there is nothing by that name, or the name is none a file could have. */
export async function look(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}
