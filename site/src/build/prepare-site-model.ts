import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { type PreparedMedia, prepareMedia } from '../media/prepare-media.ts';
import type { Guard } from '../publishing-rules/guard-by-rules.ts';
import { makeShareImages } from '../share-images/make-share-images.ts';
import { shareCards } from '../share-images/share-image.ts';
import { entrySources, type RawEntry, writeEntrySources } from '../sources/entry-sources.ts';
import { fetchMedia } from '../strapi/fetch-media.ts';
import { fetchSnapshot } from '../strapi/fetch-snapshot.ts';
import type { SiteModel } from '../view-models/page-models.ts';
import { siteModel } from '../view-models/site-model.ts';
import type { Finding } from './build-failure.ts';
import {
  type CollectionCounts,
  countCollections,
  refuseSuddenlyEmpty,
} from './collection-counts.ts';
import type { KeptForBuilds } from './kept-for-builds.ts';
import { nextChange } from './next-change.ts';
import type { SiteEnvironment } from './site-environment.ts';

export interface PreparedSite {
  readonly model: SiteModel;
  readonly media: PreparedMedia;
  readonly counts: CollectionCounts;
  readonly nextChange: string | null;
  /** What the guard tells without refusing. */
  readonly standing: readonly Finding[];
}

const countsSchema = z.record(z.string(), z.number());

/**
 * Everything before rendering: read the content, get its media, make the view-models.
 *
 * @param guard judges the entries before anything is made of them
 * @param tell is called with one line per finished step.
 * @throws BuildFailure of any of the steps.
 */
export async function prepareSiteModel(
  environment: SiteEnvironment,
  kept: KeptForBuilds,
  guard: Guard,
  tell: (line: string) => void,
): Promise<PreparedSite> {
  const connection = { url: environment.strapiUrl, token: environment.strapiToken };
  const entries: RawEntry[] = [];
  const source = await kept.content(connection);
  const snapshot = await fetchSnapshot(source, (entry) => entries.push(entry));
  const counts = countCollections(snapshot);
  tell(
    `content: ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  );
  if (!environment.acceptEmpty) {
    refuseSuddenlyEmpty(await readCounts(environment.cacheDir), counts);
  }

  const standing = await guard(entries, environment.liveEntries);
  for (const { message } of standing) tell(`live already, to be mended: ${message}`);

  const media = await prepareMedia(snapshot, environment.cacheDir, (url) =>
    fetchMedia(connection, url),
  );
  tell(
    `media: ${media.pictures.size} pictures and ${media.files.size} files in ${media.used.length} versions`,
  );

  if (environment.entrySources !== null) {
    await writeEntrySources(environment.entrySources, entrySources(entries, media));
  }

  const model = siteModel({
    snapshot,
    moment: environment.moment,
    siteUrl: environment.siteUrl,
    media,
  });
  const share = shareCards(model.routes.filter((route) => route.kind !== 'file'));
  const drawn = await makeShareImages(share, media.folder);
  tell(`share images: ${share.size}, ${drawn} of them drawn now`);
  tell(`view-models: ${model.routes.length} routes for ${model.moment}`);
  const change = nextChange(snapshot, environment.moment);
  const used = [...media.used, ...share.keys()];
  return { model, media: { ...media, used }, counts, nextChange: change, standing };
}

/**
 * Writes the model as JSON, for a plain Astro build, which reads it by SITE_MODEL_FILE. An equal file
 * stays untouched: its time of change tells a development server to reload.
 *
 * @returns the path of the file
 */
export async function writeModelFile(cacheDir: string, model: SiteModel): Promise<string> {
  const file = path.join(cacheDir, `site-model-${process.pid}.json`);
  const text = JSON.stringify(model);
  if ((await readFile(file, 'utf8').catch(() => null)) !== text) await writeWhole(file, text);
  return file;
}

/** Remembers what a whole build had, as the measure for the next one. */
export async function rememberCounts(cacheDir: string, counts: CollectionCounts): Promise<void> {
  await writeWhole(countsFile(cacheDir), JSON.stringify(counts));
}

async function readCounts(cacheDir: string): Promise<CollectionCounts | null> {
  const text = await readFile(countsFile(cacheDir), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return countsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function countsFile(cacheDir: string): string {
  return path.join(cacheDir, 'collection-counts.json');
}

async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}
