import { inParallel } from '../../release/in-parallel.ts';
import type { Weigh } from '../check.ts';
import type { Page } from '../page.ts';
import { coldVisit } from './cold-visit.ts';

/** What a page and all it loads weigh. */
export interface Weighed {
  readonly page: Page;
  readonly html: number;
  readonly pictures: number;
  readonly total: number;
}

/** Compression and file access share four threads. */
const AT_ONCE = 4;

/** Weighs every page, in their order. */
export async function weighPages(
  pages: readonly Page[],
  weigh: Weigh,
): Promise<readonly Weighed[]> {
  const weighed = new Map<Page, Weighed>();
  await inParallel(pages, AT_ONCE, async (page) => {
    const { pictures, others } = coldVisit(page);
    const html = await weigh(page.file);
    const ofPictures = await sum(pictures, weigh);
    const total = html + ofPictures + (await sum(others, weigh));
    weighed.set(page, { page, html, pictures: ofPictures, total });
  });
  return pages.flatMap((page) => weighed.get(page) ?? []);
}

/** What files weigh together. */
export async function sum(files: readonly string[], weigh: Weigh): Promise<number> {
  const weights = await Promise.all(files.map(weigh));
  return weights.reduce((all, one) => all + one, 0);
}
