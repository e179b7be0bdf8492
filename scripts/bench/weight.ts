import { join, resolve } from 'node:path';
import { readSite } from '../checks/read-site.ts';
import { scales } from '../checks/scales.ts';
import { weighPages } from '../checks/weight/weigh-pages.ts';
import { repositoryRoot } from '../environment/repository-root.ts';
import { type Statistics, statistics } from './statistics.ts';

/**
 * `npm run bench -- weight [folder, default site/dist]`: what the pages of a built site weigh by
 * kind, HTML alone and with all that a first visit on a phone loads, as a table.
 */
export async function benchWeight(
  tell: (line: string) => void,
  [folder = join(repositoryRoot, 'site/dist')]: readonly string[],
): Promise<void> {
  const built = resolve(folder);
  const site = await readSite(built, new Date());
  const weigh = scales(built, join(repositoryRoot, '.cache', 'compressed'));
  const weighed = await weighPages(site.pages, weigh);
  const kinds = Map.groupBy(weighed, ({ page }) => page.kind);
  tell('| kind | pages | HTML median | HTML most | all median | all p95 | all most |');
  tell('|---|---|---|---|---|---|---|');
  for (const [kind, pages] of [['every kind', weighed] as const, ...kinds]) {
    const html = statistics(pages.map((one) => one.html));
    const all = statistics(pages.map((one) => one.total));
    tell(
      `| ${kind} | ${pages.length} | ${cells(html, 'median', 'most')} | ${cells(all, 'median', 'p95', 'most')} |`,
    );
  }
}

function cells(of: Statistics, ...names: readonly (keyof Statistics)[]): string {
  return names.map((name) => `${(of[name] / 1000).toFixed(1)} kB`).join(' | ');
}
