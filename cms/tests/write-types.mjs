// Writes the types of the content model, as `strapi ts:generate-types` does but without compiling,
// so that tests can run beside it: node tests/write-types.mjs FOLDER
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { generators } = require('@strapi/typescript-utils');

const appDir = join(import.meta.dirname, '..');
const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).register();
await generators.generate({
  strapi,
  pwd: appDir,
  rootDir: relative(appDir, process.argv[2]),
  logger: { silent: true },
  artifacts: { contentTypes: true, components: true },
});
process.exit(0);
