/**
 * Builds the site as build-site.ts does, past the rules of publishing: what they would refuse is
 * planted on purpose, so that the checks of the built pages have something to find.
 */
import path from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { nothingKept } from '../src/build/kept-for-builds.ts';

const siteFolder = path.join(import.meta.dirname, '..');
process.exitCode = await buildSite(siteFolder, process.env, nothingKept(), async () => []);
