// Writes the types of the content model, as `strapi ts:generate-types` does but without compiling,
// so that tests can run beside it: node tests/write-types.mjs FOLDER COMPILED
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { generators } = require('@strapi/typescript-utils');

const appDir = join(import.meta.dirname, '..');
const [folder, distDir] = process.argv.slice(2);
const strapi = await createStrapi({ appDir, distDir }).register();
await generators.generate({
  strapi,
  pwd: appDir,
  rootDir: relative(appDir, folder),
  logger: { silent: true },
  artifacts: { contentTypes: true, components: true },
});
process.exit(0);
