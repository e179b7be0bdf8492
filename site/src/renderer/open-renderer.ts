import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import type { IconOfManifest } from '../offline/web-manifest.ts';
import type { PageModel } from '../view-models/page-models.ts';
import { buildRenderer } from './build-renderer.ts';
import { type RendererSettings, rendererVersion } from './renderer-version.ts';
import { wholeFolder } from './sealed-folder.ts';

/** Renders any page of the site, as long as the process lives. */
export interface Renderer {
  /** Pages of two versions may differ, pages of one may not. */
  readonly version: string;
  /** The bytes of the page of a plain static build. Throws when the page cannot be rendered. */
  render(model: PageModel): Promise<string>;
  /** Holds the files of a release that do not depend on its content. */
  readonly clientFolder: string;
  /** Those files: hex SHA-256 by name. */
  readonly clientFiles: ReadonlyMap<string, string>;
  readonly icons: readonly IconOfManifest[];
}

/** The one in use, and those of before for whoever goes back to them. */
const KEPT = 3;
const LONGEST_BUILD_MS = 60 * 60 * 1000;

const iconsSchema = z.array(z.object({ src: z.string(), size: z.number(), maskable: z.boolean() }));

/**
 * The renderer for the site as it lies on the disk, from `<cacheDir>/renderer`; built there when it
 * is missing or not whole.
 *
 * @param tell is called with a line when something had to be built
 * @throws Error when it cannot be built
 */
export async function openRenderer(
  siteFolder: string,
  cacheDir: string,
  settings: RendererSettings,
  tell: (line: string) => void,
): Promise<Renderer> {
  process.env['NODE_ENV'] = 'production';
  const version = await rendererVersion(siteFolder, settings);
  const all = path.join(cacheDir, 'renderer');
  const folder = path.join(all, version);
  let files = await wholeFolder(folder);
  if (files === null) {
    tell('renderer: there is none for this code yet; it is being built');
    await buildRenderer(siteFolder, folder, version, settings);
    await forgetOld(all);
    files = await wholeFolder(folder);
  }
  if (files === null) throw new Error(`The renderer in ${folder} is not whole.`);
  await utimes(folder, new Date(), new Date());
  const entry: unknown = await import(pathToFileURL(path.join(folder, 'server/entry.mjs')).href);
  if (!isEntry(entry)) throw new Error(`${folder} exports no renderPage.`);
  return {
    version,
    render: (model) => entry.renderPage(settings.siteUrl, model),
    clientFolder: path.join(folder, 'client'),
    clientFiles: below('client/', files),
    icons: iconsSchema.parse(JSON.parse(await readFile(path.join(folder, 'icons.json'), 'utf8'))),
  };
}

/** Of the files those in a folder, by their names there. */
function below(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const inside = [...files].filter(([name]) => name.startsWith(folder));
  return new Map(inside.map(([name, sha256]) => [name.slice(folder.length), sha256]));
}

/** The bundle is built of `entry.ts`, whose types it has lost. */
function isEntry(value: unknown): value is typeof import('./entry.ts') {
  return (
    typeof value === 'object' &&
    value !== null &&
    'renderPage' in value &&
    typeof value.renderPage === 'function'
  );
}

/** Removes renderers that were not used lately, and what a build left that was killed. */
async function forgetOld(all: string): Promise<void> {
  const names = await readdir(all);
  const aged = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(path.join(all, name))).mtimeMs })),
  );
  const isLeft = ({ name, used }: { name: string; used: number }) =>
    name.endsWith('.tmp') && used < Date.now() - LONGEST_BUILD_MS;
  const old = aged
    .filter(({ name }) => /^[0-9a-f]{64}$/.test(name))
    .sort((one, other) => other.used - one.used)
    .slice(KEPT);
  for (const { name } of [...old, ...aged.filter(isLeft)]) {
    await rm(path.join(all, name), { recursive: true, force: true });
  }
}
