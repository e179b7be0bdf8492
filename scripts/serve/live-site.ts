import { readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DataFolder } from '../environment/data-folder.ts';
import { describeFault, faultCode } from '../release/describe-fault.ts';
import type { Redirect } from '../release/redirects.ts';
import { readRedirects } from '../release/redirects.ts';
import { releaseNamePattern } from '../release/release-name.ts';

/** One release, as the server sees it. A request keeps to the one it began with. */
export interface LiveSite {
  readonly name: string;
  /** Absolute path of the release's own files, not of the link `current`. */
  readonly files: string;
  /** Absolute path of the assets other releases lent: see earlier-assets.ts. */
  readonly earlier: string;
  readonly redirects: ReadonlyMap<string, Redirect>;
}

/**
 * Gives a function that says which release is live now, null when none is. The link is read anew
 * each time; what belongs to a release is read once.
 */
export function watchLiveSite(
  data: DataFolder,
  log: (line: string) => void,
): () => Promise<LiveSite | null> {
  let last: LiveSite | null = null;
  return async () => {
    const name = await linkedName(data.current);
    if (name === null) return null;
    if (last?.name === name) return last;
    const files = join(data.releases, name, 'site');
    const rows = await readRedirects(files).catch((error: unknown) => {
      log(`release ${name} is served without redirects: ${describeFault(error)}`);
      return [];
    });
    const redirects = new Map(rows.map((row) => [row.from, row]));
    last = { name, files, earlier: join(data.releases, name, 'earlier'), redirects };
    log(`release ${name} is served now`);
    return last;
  };
}

async function linkedName(link: string): Promise<string | null> {
  try {
    const name = basename(await readlink(link));
    return releaseNamePattern.test(name) ? name : null;
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}
