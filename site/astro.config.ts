import process from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { bundleClientScripts, hashSource } from './src/client-scripts/bundle.ts';
import { clientScripts } from './src/client-scripts/integration.ts';
import { speculationRules } from './src/layouts/speculation-rules.ts';
import { writeLettering } from './src/lettering/write-lettering.ts';
import { offlineReading } from './src/offline/integration.ts';
import { isIndexed } from './src/render/read-site-model.ts';

const scripts = await bundleClientScripts();
await writeLettering();

/**
 * A fully static site. Environment: SITE_URL (public origin), SITE_MODEL_FILE (the view-models,
 * JSON), OUT_DIR (where the pages are written), OFFLINE_READING (0 removes the service worker).
 */
export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://127.0.0.1:4321',
  output: 'static',
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  // The 'jsx' default of Astro 7 drops line breaks between inline elements, and words grow together.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  prefetch: false,
  // Browsers with light-dark(), on which the themes stand; for older ones it would be rewritten into
  // something that follows the system only, not what the visitor chose.
  vite: {
    // The bundle that renders pages may lie outside of this room, where no package is found by name.
    environments: { prerender: { resolve: { noExternal: ['postcss'] } } },
    build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  },
  // No page is Markdown; Shiki's inline styles would not pass the policy below.
  markdown: { syntaxHighlight: false },
  integrations: [
    clientScripts(scripts),
    offlineReading(process.env['OFFLINE_READING'] !== '0'),
    sitemap({ filter: (url) => isIndexed(new URL(url).pathname) }),
  ],
  security: {
    // frame-ancestors is not valid in a meta element; the server's headers carry it.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      styleDirective: { resources: ["'none'"] },
      // 'self': the modules that the inline page script fetches when a visitor first uses them.
      scriptDirective: {
        resources: ["'self'"],
        hashes: [scripts.pageHash, hashSource(speculationRules)],
      },
    },
  },
});
