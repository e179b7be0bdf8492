import { expect, it } from 'vitest';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import { renderComponent } from '../../../tests/templates/render-component.ts';
import HeritageMapView from './HeritageMapView.astro';

const model = pageAt(siteOf(), '/dziedzictwo/mapa/', 'heritage-map');

it('draws the places and lists them', async () => {
  const html = await renderComponent(HeritageMapView, { model });
  expect(html.match(/<circle/g)).toHaveLength(3);
  expect(html.match(/<h3/g)).toHaveLength(3);
});

it('only lists them when there is nothing to draw', async () => {
  const places = model.places.map((place) => ({ ...place, position: null }));
  const html = await renderComponent(HeritageMapView, { model: { ...model, places } });
  expect(html).not.toContain('<svg');
  expect(html.match(/<h3/g)).toHaveLength(3);
});
