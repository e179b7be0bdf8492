import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { mapPoint } from './examples.ts';
import MapPoint from './MapPoint.astro';

it('describes the place in words and links to a map', async () => {
  const html = await renderComponent(MapPoint, { block: mapPoint });
  expect(html).toContain('Przy moście.');
  expect(html).toContain('>Ruiny młyna na mapie (OpenStreetMap)</a>');
  expect(html).not.toContain('<iframe');
});
