import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pageAt } from '../../../tests/fixture/site.ts';
import { fakeMediaFiles, fixtureSiteUrl } from '../../../tests/fixture/snapshot.ts';
import { thousandMoment, thousandSnapshot } from '../../../tests/fixture/thousand.ts';
import { renderComponent } from '../../../tests/templates/render-component.ts';
import { siteModel } from '../../view-models/site-model.ts';
import SiteMapView from './SiteMapView.astro';

/** What head, header and footer, some 5,000 bytes, leave of the 8,000 of nine in ten pages. */
const MOST_BYTES = 3_000;

it('stays light with a thousand entries', async () => {
  const site = siteModel({
    snapshot: thousandSnapshot,
    moment: thousandMoment,
    siteUrl: fixtureSiteUrl,
    media: fakeMediaFiles(thousandSnapshot),
  });
  const html = await renderComponent(SiteMapView, {
    model: pageAt(site, '/mapa-strony/', 'site-map'),
  });
  const bytes = brotliCompressSync(html).length;
  expect(html).toContain('Wydarzenia: listopad 2026');
  expect(bytes).toBeLessThan(MOST_BYTES);
});
