import { execFile } from 'node:child_process';
import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import type { SiteModel } from '../../src/view-models/page-models.ts';
import { siteModel } from '../../src/view-models/site-model.ts';
import {
  fakeMediaFiles,
  fixtureMoment,
  fixtureSiteUrl,
  fixtureSnapshot,
} from '../fixture/snapshot.ts';
import type { BuiltPage } from './html-elements.ts';

export interface BuiltSite {
  readonly model: SiteModel;
  readonly pages: readonly BuiltPage[];
  /** Address of every file, "/" and "/404/" for pages, "/robots.txt" for others. */
  readonly files: ReadonlySet<string>;
  readonly outDir: string;
  /** The text of a file that is no page. */
  read(address: string): Promise<string>;
  remove(): Promise<void>;
}

const SITE_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = path.join(SITE_FOLDER, 'node_modules/astro/bin/astro.mjs');

/** Builds a snapshot, the hand-made one by default, with a plain `astro build` into a temporary folder. */
export async function buildFixtureSite(
  snapshot: Snapshot = fixtureSnapshot,
  moment: string = fixtureMoment,
): Promise<BuiltSite> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'built-site-'));
  const outDir = path.join(folder, 'site');
  const modelFile = path.join(folder, 'site-model.json');
  const model = siteModel({
    snapshot,
    moment,
    siteUrl: fixtureSiteUrl,
    media: fakeMediaFiles(snapshot),
  });
  await writeFile(modelFile, JSON.stringify(model));
  await promisify(execFile)(process.execPath, [ASTRO, 'build', '--root', SITE_FOLDER], {
    // Not the site's own folder: the bundle that renders has to find all it needs within itself.
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      SITE_MODEL_FILE: modelFile,
      SITE_URL: fixtureSiteUrl,
      OUT_DIR: outDir,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  });
  const names: string[] = [];
  for await (const name of glob('**/*.*', { cwd: outDir })) names.push(name);
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) => ({
        path: addressOf(name),
        html: await readFile(path.join(outDir, name), 'utf8'),
      })),
  );
  return {
    model,
    pages,
    outDir,
    files: new Set(names.map(addressOf)),
    read: (address) => readFile(path.join(outDir, address), 'utf8'),
    remove: () => rm(folder, { recursive: true }),
  };
}

function addressOf(name: string): string {
  return name === '404.html' ? '/404/' : `/${name.replace(/index\.html$/, '')}`;
}
