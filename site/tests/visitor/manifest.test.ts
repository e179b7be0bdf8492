import sharp from 'sharp';
import { expect, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly icons: readonly { src: string; sizes: string; purpose?: string }[];
}

it('names the site and has its icons in the sizes it says', async () => {
  const { request } = await visitor();
  const page = await (await visitor()).newPage();
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await request.get(href ?? '');
  expect(answer.headers()['content-type']).toBe('application/manifest+json; charset=utf-8');
  const manifest: Manifest = await answer.json();
  expect(manifest).toMatchObject({
    lang: 'pl',
    start_url: '/',
    name: 'Dom Kultury w Przykładowie',
  });
  const drawn = manifest.icons.filter(({ src }) => src.endsWith('.png'));
  expect(drawn.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
    ['192x192', 'any'],
    ['512x512', 'any'],
    ['512x512', 'maskable'],
  ]);
  for (const { src, sizes } of drawn) {
    const { width, height } = await sharp(await (await request.get(src)).body()).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});
