import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { image, ornament, poster } from './examples.ts';
import Image from './Image.astro';

it('carries alternative text, size, caption and author', async () => {
  const html = await renderComponent(Image, { block: image });
  expect(html).toContain('alt="Drewniane koło młyńskie nad wodą" width="960" height="640"');
  expect(html).toContain('<source type="image/avif"');
  expect(html).toContain('Koło młyńskie');
  expect(html).toContain('Zbiory przykładowe');
});

it('shows the words of a poster as text', async () => {
  const html = await renderComponent(Image, { block: poster });
  expect(html).toContain('28 listopada, godz. 18:00');
});

it('keeps a decorative picture silent', async () => {
  const html = await renderComponent(Image, { block: ornament });
  expect(html).toMatch(/ alt(="")? width/);
  expect(html).not.toContain('<figure');
});
