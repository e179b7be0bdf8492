import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes `astro build` write a bundle that exports `renderPage` of `entry.ts`, whole in itself. */
export function keptRenderer(): AstroIntegration {
  return {
    name: 'kept-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // For this build alone; for everything it would break `astro dev`.
        updateConfig({ vite: { environments: { ssr: { resolve: { noExternal: true } } } } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'kept-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./entry.ts', import.meta.url)),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
