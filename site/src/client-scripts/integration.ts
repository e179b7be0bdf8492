import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ClientScripts } from './bundle.ts';

const ID = 'virtual:client-scripts';

/**
 * Gives templates the module `virtual:client-scripts` (the text of the inline page script, the
 * addresses of the others) and puts the files of the others beside the pages.
 */
export function clientScripts(scripts: ClientScripts): AstroIntegration {
  const urls = Object.fromEntries([...scripts.onDemand].map(([name, { url }]) => [name, url]));
  const codes = Object.fromEntries(
    [...scripts.onDemand.values()].map(({ url, code }) => [url, code]),
  );
  const module = `export const pageScript = ${JSON.stringify(scripts.page)};
export const searchScript = ${JSON.stringify({ code: scripts.search, hash: scripts.searchHash })};
export const notFoundScript = ${JSON.stringify({ code: scripts.notFound, hash: scripts.notFoundHash })};
export const scriptUrls = ${JSON.stringify(urls)};
export const scriptCodes = ${JSON.stringify(codes)};`;
  return {
    name: 'client-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: ID,
                resolveId: (id: string) => (id === ID ? `\0${ID}` : null),
                load: (id: string) => (id === `\0${ID}` ? module : null),
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const asked = [...scripts.onDemand.values()].find(({ url }) => url === request.url);
          if (asked === undefined) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'text/javascript');
          response.end(asked.code);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(fileURLToPath(new URL('_astro/', dir)), { recursive: true });
        for (const { url, code } of scripts.onDemand.values()) {
          await writeFile(fileURLToPath(new URL(url.slice(1), dir)), code);
        }
      },
    },
  };
}
