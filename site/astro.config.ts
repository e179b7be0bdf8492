import process from 'node:process';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/build/site-config.ts';
import { siteMap } from './src/build/site-map.ts';
import { bundleClientScripts } from './src/client-scripts/bundle.ts';
import { writeLettering } from './src/lettering/write-lettering.ts';
import { offlineReading } from './src/offline/integration.ts';
import { isIndexed } from './src/render/read-site-model.ts';

const shared = siteConfig(await bundleClientScripts());
await writeLettering();

/**
 * A fully static site. Environment: SITE_URL (public origin), SITE_MODEL_FILE (the view-models,
 * JSON), OUT_DIR (where the pages are written), OFFLINE_READING (0 removes the service worker).
 */
export default defineConfig({
  ...shared,
  output: 'static',
  outDir: process.env['OUT_DIR'] ?? './dist',
  vite: {
    ...shared.vite,
    // The bundle that renders pages may lie outside of this room, where no package is found by name.
    environments: { prerender: { resolve: { noExternal: ['postcss'] } } },
  },
  integrations: [
    ...shared.integrations,
    offlineReading(process.env['OFFLINE_READING'] !== '0'),
    siteMap(isIndexed),
  ],
});
