import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { startStandInStrapi } from '../../../site/tests/stand-in-strapi/stand-in-strapi.ts';
import { repositoryRoot } from '../../environment/repository-root.ts';
import { plantedContent } from './planted-content.ts';
import { PICTURE } from './raw-content.ts';

/** When the planted site is built and looked at: before its events. */
export const MOMENT = '2026-11-23T10:00:00.000Z';

const BUILD = 'site/tests/build-past-the-rules.ts';

/** What a build leaves. */
export interface PlantedSite {
  /** The built folder. */
  readonly site: string;
  /** What the build wrote of its entries. */
  readonly sources: string;
  /** The cache of build and checks. */
  readonly cache: string;
}

/**
 * Builds the planted content as the publisher would, but past the rules of publishing, from a Strapi that is none.
 *
 * @param folder an empty one for all that is made
 * @throws Error with the output of the build when it fails
 */
export async function buildPlantedSite(folder: string): Promise<PlantedSite> {
  const built = {
    site: join(folder, 'site'),
    sources: join(folder, 'sources.json'),
    cache: join(folder, 'cache'),
  };
  const picture = await sharp({
    create: { width: 64, height: 48, channels: 3, background: '#0b3d91' },
  })
    .png()
    .toBuffer();
  const strapi = await startStandInStrapi();
  Object.assign(strapi.content, plantedContent());
  strapi.misbehave = (request, response) => {
    if (!request.url?.startsWith(PICTURE)) return false;
    response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
    return true;
  };
  try {
    await promisify(execFile)(process.execPath, [BUILD], {
      cwd: repositoryRoot,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        STRAPI_URL: strapi.url,
        STRAPI_TOKEN: 'a-token-of-twenty-characters',
        OUT_DIR: built.site,
        CACHE_DIR: built.cache,
        ENTRY_SOURCES: built.sources,
        NOW: MOMENT,
      },
    });
  } finally {
    await strapi.stop();
  }
  return built;
}
