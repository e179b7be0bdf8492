/**
 * Serves the site for development: pages are rendered on request, the content is read from Strapi
 * again and again, and open pages reload when it changed. Same environment as a build, and SITE_PORT.
 */

import { dev } from 'astro';
import { contentForDevelopment } from './src/build/content-for-development.ts';
import { nothingKept } from './src/build/kept-for-builds.ts';
import { prepareSiteModel, writeModelFile } from './src/build/prepare-site-model.ts';
import { siteEnvironment } from './src/build/site-environment.ts';

const PAUSE_MS = 2_000;

process.on('disconnect', () => process.exit(0));

const environment = () =>
  siteEnvironment({ ...process.env, ACCEPT_DROP: '1' }, import.meta.dirname, () => new Date());

/** Nothing goes live from here. */
const noGuard = async () => [];

const first = await prepareSiteModel(environment(), nothingKept(), noGuard, (line) =>
  console.log(line),
);
const modelFile = await writeModelFile(environment().cacheDir, first.model);
process.env['SITE_MODEL_FILE'] = modelFile;
process.env['SITE_URL'] = environment().siteUrl;
process.env['OFFLINE_READING'] = environment().offlineReading ? '1' : '0';
const server = await dev({
  root: import.meta.dirname,
  server: { host: '127.0.0.1', port: Number(process.env['SITE_PORT'] ?? 4321) },
  integrations: [contentForDevelopment(modelFile, first.media.folder)],
});
process.send?.({ type: 'ready' });
console.log(`site for development: http://127.0.0.1:${server.address.port}/`);

let fault = '';
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  try {
    // Writes the model file anew only when something changed, and its change reloads the pages.
    const { model } = await prepareSiteModel(environment(), nothingKept(), noGuard, () => {});
    await writeModelFile(environment().cacheDir, model);
    if (fault !== '') console.log('content: readable again');
    fault = '';
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message !== fault) console.error(`content: ${message}`);
    fault = message;
  }
}
