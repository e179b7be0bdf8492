/**
 * Builds the site again and again, as build-site.ts does once, for the publisher, which keeps this
 * process: the renderer is loaded.
 */
import path from 'node:path';
import { stayForRuns } from '../scripts/environment/stay-for-runs.ts';
import { buildSite } from './src/build/build-site.ts';

const siteFolder = import.meta.dirname;

await stayForRuns([path.join(siteFolder, 'src')], ({ environment }) =>
  buildSite(siteFolder, { ...process.env, ...environment }),
);
