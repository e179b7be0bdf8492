import { glob, rm } from 'node:fs/promises';
import { copyMedia } from './copy-media.ts';
import { htmlFile } from './html-file.ts';
import { type PreparedSite, writeModelFile } from './prepare-site-model.ts';
import type { SiteEnvironment } from './site-environment.ts';

/**
 * Renders every route with a plain static `astro build` and puts the media beside the pages.
 *
 * @param siteFolder the folder of astro.config.ts.
 * @returns how many pages were written.
 * @throws Error of Astro, or when a page of the model has no file.
 */
export async function renderSite(
  siteFolder: string,
  environment: SiteEnvironment,
  { model, media }: PreparedSite,
): Promise<number> {
  const modelFile = await writeModelFile(environment.cacheDir, model);
  process.env['SITE_MODEL_FILE'] = modelFile;
  process.env['SITE_URL'] = environment.siteUrl;
  process.env['OFFLINE_READING'] = environment.offlineReading ? '1' : '0';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] = 'production';
  await rm(environment.outDir, { recursive: true, force: true });

  // Loaded late: Astro reads its configuration, and with it the variables above, on import.
  const { build } = await import('astro');
  await build({ root: siteFolder, outDir: environment.outDir, logLevel: 'warn' });

  const written = new Set<string>();
  for await (const file of glob('**/*.html', { cwd: environment.outDir })) written.add(file);
  const missing = model.routes.filter(
    (route) => route.kind !== 'file' && !written.has(htmlFile(route.path)),
  );
  if (missing.length > 0) {
    throw new Error(
      `No page was written for ${missing.map(({ path: route }) => route).join(', ')}.`,
    );
  }

  await rm(modelFile);
  await copyMedia(media, environment.outDir);
  return written.size;
}
