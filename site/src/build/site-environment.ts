import path from 'node:path';
import { z } from 'astro/zod';
import { BuildFailure } from './build-failure.ts';

/** What a build needs to know of the world. */
export interface SiteEnvironment {
  readonly strapiUrl: string;
  readonly strapiToken: string;
  readonly siteUrl: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** The instant the pages are made for, ISO 8601. */
  readonly moment: string;
  readonly buildReport: string | null;
  /** Where to say what stands in which entry, for the checks; null: nowhere. */
  readonly entrySources: string | null;
  /** ENTRY_SOURCES of what is live: such an entry holds nothing back; null: nothing is live yet. */
  readonly liveEntries: string | null;
  /** An editor's yes to a collection that is empty all of a sudden. */
  readonly acceptEmpty: boolean;
  /** false: the built site removes its service worker and the copies from visitors' devices. */
  readonly offlineReading: boolean;
  /** Render what changed since the last build, and take the rest from the cache. */
  readonly onlyChanged: boolean;
  /** Folder of a release; with `onlyChanged` files that are the same there are linked. */
  readonly baseRelease: string | null;
  /** Where to list what was built; with `onlyChanged` only. */
  readonly siteFiles: string | null;
}

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.pl' })
  .transform((url) => url.replace(/\/+$/, ''));

const schema = z.object({
  STRAPI_URL: origin,
  STRAPI_TOKEN: z.string({ error: 'is missing' }).min(20, { error: 'is too short for a token' }),
  SITE_URL: origin.default('http://127.0.0.1:4321'),
  OUT_DIR: z.string().min(1).default('dist'),
  CACHE_DIR: z.string().min(1).default('.cache'),
  NOW: z.iso.datetime({ offset: true }).optional(),
  BUILD_REPORT: z.string().min(1).optional(),
  ENTRY_SOURCES: z.string().min(1).optional(),
  LIVE_ENTRIES: z.string().min(1).optional(),
  ACCEPT_DROP: z.enum(['0', '1']).default('0'),
  OFFLINE_READING: z.enum(['0', '1'], { error: 'must be 1 (on) or 0 (off)' }).default('1'),
  BASE_RELEASE: z.string().min(1).optional(),
  SITE_FILES: z.string().min(1).optional(),
  ONLY_CHANGED: z.enum(['0', '1'], { error: 'must be 1 (on) or 0 (off)' }).default('0'),
});

/**
 * An empty variable counts as not set.
 *
 * @param siteFolder relative folders are meant from here.
 * @throws BuildFailure `site-fault` naming each variable that is missing or wrong.
 */
export function siteEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  siteFolder: string,
  clock: () => Date,
): SiteEnvironment {
  const given = Object.entries(env).filter(([, value]) => value !== '');
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new BuildFailure(
      'site-fault',
      `The build cannot start: ${faults.join('; ')}. Set STRAPI_URL to Strapi's address and STRAPI_TOKEN to a read-only API token (npm start keeps one in DATA_DIR/site-token.json).`,
    );
  }
  const values = result.data;
  return {
    strapiUrl: values.STRAPI_URL,
    strapiToken: values.STRAPI_TOKEN,
    siteUrl: values.SITE_URL,
    outDir: path.resolve(siteFolder, values.OUT_DIR),
    cacheDir: path.resolve(siteFolder, values.CACHE_DIR),
    moment: values.NOW ?? clock().toISOString(),
    buildReport: absolute(values.BUILD_REPORT),
    entrySources: absolute(values.ENTRY_SOURCES),
    liveEntries: absolute(values.LIVE_ENTRIES),
    acceptEmpty: values.ACCEPT_DROP === '1',
    offlineReading: values.OFFLINE_READING === '1',
    baseRelease: absolute(values.BASE_RELEASE),
    siteFiles: absolute(values.SITE_FILES),
    onlyChanged: values.ONLY_CHANGED === '1',
  };
}

function absolute(place: string | undefined): string | null {
  return place === undefined ? null : path.resolve(place);
}
