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

/** Weighs every page with all it loads, in their order. */
export function weighPages(pages: readonly Page[], weigh: Weigh): Promise<readonly Weighed[]> {
  return inOrder(pages, async (page) => {
    const { pictures, others } = coldVisit(page);
    const html = await weigh(page.file);
    const ofPictures = await sum(pictures, weigh);
    const total = html + ofPictures + (await sum(others, weigh));
    return { page, html, pictures: ofPictures, total };
  });
}

/** Weighs the HTML of every page, in their order. */
export function weighHtml(
  pages: readonly Page[],
  weigh: (file: string) => Promise<number>,
): Promise<readonly Pick<Weighed, 'page' | 'html'>[]> {
  return inOrder(pages, async (page) => ({ page, html: await weigh(page.file) }));
}

async function inOrder<Result>(
  pages: readonly Page[],
  ask: (page: Page) => Promise<Result>,
): Promise<readonly Result[]> {
  const answers = new Map<Page, Result>();
  await inParallel(pages, AT_ONCE, async (page) => {
    answers.set(page, await ask(page));
  });
  return pages.flatMap((page) => answers.get(page) ?? []);
}

/** What files weigh together. */
export async function sum(files: readonly string[], weigh: Weigh): Promise<number> {
  const weights = await Promise.all(files.map((file) => weigh(file)));
  return weights.reduce((all, one) => all + one, 0);
}
