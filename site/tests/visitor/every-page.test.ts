import { expect, inject, it } from 'vitest';
import { visits } from './visit.ts';

const { visitor } = visits();

it('shows every page of the sitemap without an error in the console', async () => {
  const sitemap = await fetch(`${inject('siteOrigin')}/sitemap-0.xml`).then((answer) =>
    answer.text(),
  );
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  expect(paths.length).toBeGreaterThan(30);
  const page = await (await visitor()).newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${page.url()}: ${answer.status()} ${answer.url()}`);
  });
  for (const path of paths) await page.goto(path);
  expect(faults).toEqual([]);
});
