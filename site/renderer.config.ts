import { defineConfig } from 'astro/config';
import { siteConfig } from './src/build/site-config.ts';
import { bundleClientScripts } from './src/client-scripts/bundle.ts';
import { writeLettering } from './src/lettering/write-lettering.ts';
import { keptRenderer } from './src/renderer/adapter.ts';

const shared = siteConfig(await bundleClientScripts());
await writeLettering();

/**
 * The same project as a bundle that renders any page from its model, at any time: see
 * `src/renderer`. Environment: SITE_URL (public origin).
 */
export default defineConfig({
  ...shared,
  output: 'server',
  adapter: keptRenderer(),
});
