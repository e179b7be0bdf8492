/**
 * Times the rendering of all pages from nothing, beside Hugo with the same pages:
 * `measure-hugo.ts [thousands of entries, default 1] [runs, default 3]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SiteFolder } from '../../src/build/site-folder.ts';
import { writePages } from '../../src/build/write-changed-site.ts';
import { openRenderer } from '../../src/renderer/open-renderer.ts';
import { PageStore } from '../../src/renderer/page-store.ts';
import type { PageModel } from '../../src/view-models/page-models.ts';
import { fixtureMoment, fixtureSiteUrl } from '../fixture/snapshot.ts';
import { writeHugoSite } from './hugo-site.ts';
import { modelOf } from './identity.ts';
import { manyEntries } from './many-entries.ts';

const thousands = Number(process.argv[2] ?? 1);
const runs = Number(process.argv[3] ?? 3);
const folder = await mkdtemp(path.join(os.tmpdir(), 'measure-hugo-'));
const siteFolder = fileURLToPath(new URL('../..', import.meta.url));

const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(2);

try {
  const settings = { siteUrl: fixtureSiteUrl, offlineReading: true };
  const renderer = await openRenderer(siteFolder, folder, settings, console.log);
  const content = { snapshot: manyEntries(thousands), moment: fixtureMoment };
  let from = performance.now();
  const { routes } = modelOf(content);
  console.log(`view-models: ${routes.length} routes in ${seconds(from)} s`);
  const models = routes.filter((route): route is PageModel => route.kind !== 'file');

  const pages = [];
  from = performance.now();
  for (const model of models) pages.push({ path: model.path, html: await renderer.render(model) });
  console.log(`the first rendering, kept for Hugo: ${pages.length} pages in ${seconds(from)} s`);
  const count = await writeHugoSite(path.join(folder, 'hugo'), pages);

  for (let run = 1; run <= runs; run += 1) {
    from = performance.now();
    for (const model of models) await renderer.render(model);
    const rendered = seconds(from);
    from = performance.now();
    const store = new PageStore(path.join(folder, `pages-${run}`));
    const out = await SiteFolder.empty(path.join(folder, 'site'), null);
    await writePages(routes, renderer, store, fixtureSiteUrl, out);
    const written = seconds(from);
    from = performance.now();
    const hugo = spawnSync('hugo', ['--quiet', '--destination', path.join(folder, 'public')], {
      cwd: path.join(folder, 'hugo'),
      encoding: 'utf8',
    });
    if (hugo.status !== 0) {
      throw new Error(`Hugo failed; is it installed? ${hugo.error ?? hugo.stderr}`);
    }
    console.log(
      `run ${run}, load ${os.loadavg()[0]?.toFixed(1)}: rendered in ${rendered} s; all that a publish does for it (rendered, kept, written) in ${written} s; Hugo, ${count} pages written, in ${seconds(from)} s`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
