import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { gallery, untitledGallery } from './examples.ts';
import Gallery from './Gallery.astro';

it('shows every picture as an item of a list', async () => {
  const html = await renderComponent(Gallery, { block: gallery });
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toContain('<h2>Dawne widoki</h2>');
});

it('needs no title', async () => {
  expect(await renderComponent(Gallery, { block: untitledGallery })).not.toContain('<h2>');
});
