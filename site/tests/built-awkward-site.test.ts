import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/checks/read-site.ts';
import { scales } from '../../scripts/checks/scales.ts';
import { weight } from '../../scripts/checks/weight/check.ts';
import { textOfPage } from '../src/build/text-of-page.ts';
import { awkwardPaths, awkwardSnapshot } from './fixture/awkward.ts';
import { fakeMediaFiles, fixtureMoment } from './fixture/snapshot.ts';
import { type BuiltSite, buildFixtureSite } from './templates/build-fixture-site.ts';
import { htmlValidity } from './templates/checks/html-validity.ts';
import { links } from './templates/checks/links.ts';
import { pageBasics, uniqueTitles } from './templates/checks/page-basics.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await buildFixtureSite(awkwardSnapshot);
});
afterAll(() => site.remove());

const pageAt = (address: string) => {
  const found = site.pages.find((page) => page.path === address);
  if (found === undefined) throw new Error(`${address} was not built`);
  return found;
};

describe('the built site of awkward content', () => {
  it('is valid HTML with a title of its own on every page', async () => {
    const findings = await Promise.all(site.pages.map(htmlValidity));
    expect(findings.flat()).toEqual([]);
    expect(site.pages.flatMap(pageBasics)).toEqual([]);
    expect(uniqueTitles(site.pages)).toEqual([]);
  });

  it('links only to what is there, from part to part too', () => {
    const { pictures, files } = fakeMediaFiles(awkwardSnapshot);
    const media = [...files.values(), ...[...pictures.values()].map(({ fallback }) => fallback)];
    expect(links(site.pages, new Set([...site.files, ...media]))).toEqual([]);
  });

  it('keeps every page within its weight, an article of 5,000 words too', async () => {
    const built = await readSite(site.outDir, new Date(fixtureMoment));
    const weigh = scales(site.outDir, path.join(site.outDir, '../compressed'));
    expect(await weight.run(built, weigh, 'gate')).toEqual([]);
    const parts = built.pages.filter((page) => page.path.startsWith(awkwardPaths.longArticle));
    const weights = await Promise.all(parts.map(({ file }) => weigh(file)));
    expect(weights).toHaveLength(5);
    // As heavy as a page that is not divided at most: 12,000 letters of text.
    expect(Math.max(...weights)).toBeLessThan(12_000);
  });

  it('finds each part of an article by its own words, under a title that says which', () => {
    const found = textOfPage(pageAt(awkwardPaths.middleOfArticle).html);
    expect(found?.title).toMatch(/cz\. 2 Część 3 z 5$/);
    expect(found?.text).toContain('Rok wielkiej wody');
    expect(found?.text).not.toContain('Cech młynarzy');
  });
});
