/** Times what a publish renders at a thousand entries: everything, nothing, and one changed text. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SiteFolder } from '../../src/build/site-folder.ts';
import { writePages } from '../../src/build/write-changed-site.ts';
import { putSearchIndex } from '../../src/renderer/kept-search.ts';
import { openRenderer } from '../../src/renderer/open-renderer.ts';
import { PageStore } from '../../src/renderer/page-store.ts';
import { fixtureMoment, fixtureSiteUrl } from '../fixture/snapshot.ts';
import { thousandSnapshot } from '../fixture/thousand.ts';
import { edits } from './edits.ts';
import { modelOf } from './identity.ts';

const start = { snapshot: thousandSnapshot, moment: fixtureMoment };
const edit = edits['edit a text'];
if (edit === undefined) throw new Error('There is no such edit.');
const folder = await mkdtemp(path.join(os.tmpdir(), 'measure-'));

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = [(performance.now() - wall) / 1_000, (user + system) / 1_000_000];
  console.log(`${name}: ${seconds.map((one) => one.toFixed(2)).join(' s, processor ')} s`);
  return result;
}

try {
  const siteFolder = fileURLToPath(new URL('../..', import.meta.url));
  const settings = { siteUrl: fixtureSiteUrl, offlineReading: true };
  const open = () => openRenderer(siteFolder, folder, settings, () => {});
  await timed('renderer built and loaded', open);
  const renderer = await timed('renderer checked and loaded again', open);
  const store = new PageStore(path.join(folder, 'pages'));
  const outDir = path.join(folder, 'site');
  for (const [name, content] of [
    ['everything', start],
    ['nothing changed', start],
    ['one text changed', edit(start, () => 0, 1)],
  ] as const) {
    const { routes } = await timed(`${name}: view-models`, async () => modelOf(content));
    const out = await SiteFolder.empty(outDir, null);
    const { fresh, keys, search } = await timed(`${name}: pages`, () =>
      writePages(routes, renderer, store, fixtureSiteUrl, out),
    );
    await timed(`${name}: search`, () => putSearchIndex(search, renderer.version, folder, out));
    console.log(`${name}: ${fresh} of ${keys.length} pages rendered`);
  }
} finally {
  await rm(folder, { recursive: true });
}
