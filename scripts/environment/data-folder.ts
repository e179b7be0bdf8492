import { join } from 'node:path';

/** Where things lie in the data folder. All paths are absolute. */
export interface DataFolder {
  readonly root: string;
  /** Durable state of the publisher. */
  readonly publisher: string;
  /** One folder per release. */
  readonly releases: string;
  /** Symbolic link to the release that is live. */
  readonly current: string;
  /** One line per switch. */
  readonly releasesLog: string;
  /** Held while a release is made, switched or removed. */
  readonly releasesLock: string;
  /** Where builds are made; everything in it may be thrown away at the start of the publisher. */
  readonly work: string;
  readonly cache: string;
  readonly compressedCache: string;
  readonly siteToken: string;
}

/** @param root absolute path of the data folder (DATA_DIR) */
export function dataFolder(root: string): DataFolder {
  return {
    root,
    publisher: join(root, 'publisher'),
    releases: join(root, 'releases'),
    current: join(root, 'current'),
    releasesLog: join(root, 'releases.log'),
    releasesLock: join(root, 'releases.lock'),
    work: join(root, 'work'),
    cache: join(root, 'cache'),
    compressedCache: join(root, 'cache', 'compressed'),
    siteToken: join(root, 'site-token.json'),
  };
}
