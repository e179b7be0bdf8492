/**
 * Builds the site again and again, as build-site.ts does once, for the publisher, which keeps this
 * process: the renderer is loaded, and what is known of pages that stay the same is kept.
 */
import path from 'node:path';
import { stayForRuns } from '../scripts/environment/stay-for-runs.ts';
import { buildSite } from './src/build/build-site.ts';
import { keptForBuilds } from './src/build/kept-for-builds.ts';
import { codeOf } from './src/renderer/renderer-version.ts';

const siteFolder = import.meta.dirname;
const kept = keptForBuilds();

// Beside the site's own: lists of files, and the panel's rules with its content model.
const borrowed = [
  '../scripts/release',
  '../cms/src/publishing-rules',
  '../cms/src/api',
  '../cms/src/components',
].map((place) => path.join(siteFolder, place));

await stayForRuns([...(await codeOf(siteFolder)), ...borrowed], ({ environment }) =>
  buildSite(siteFolder, { ...process.env, ...environment }, kept),
);
