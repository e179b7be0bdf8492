import process from 'node:process';
import type { AstroUserConfig } from 'astro';
import { type ClientScripts, hashSource } from '../client-scripts/bundle.ts';
import { clientScripts } from '../client-scripts/integration.ts';

import { speculationRules } from '../layouts/speculation-rules.ts';

/**
 * What the plain build (`astro.config.ts`) and the kept renderer (`renderer.config.ts`) have in
 * common: everything that a page's bytes depend on. Environment: SITE_URL (public origin).
 */
export function siteConfig(scripts: ClientScripts) {
  return {
    site: process.env['SITE_URL'] ?? 'http://127.0.0.1:4321',
    trailingSlash: 'always',
    // The 'jsx' default of Astro 7 drops line breaks between inline elements, and words grow together.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'always' },
    devToolbar: { enabled: false },
    prefetch: false,
    // Browsers with light-dark(), on which the themes stand; for older ones it would be rewritten into
    // something that follows the system only, not what the visitor chose.
    vite: { build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] } },
    // No page is Markdown; Shiki's inline styles would not pass the policy below.
    markdown: { syntaxHighlight: false },
    integrations: [clientScripts(scripts)],
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
  } satisfies AstroUserConfig;
}
