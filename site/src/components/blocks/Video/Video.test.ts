import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { linkedVideo, video } from './examples.ts';
import Video from './Video.astro';

it('has captions in Polish, a description and a transcript', async () => {
  const html = await renderComponent(Video, { block: video });
  expect(html).toContain('kind="captions" srclang="pl"');
  expect(html).toContain('Kamera płynie nad rzeką.');
  expect(html).toContain('Stoimy przy moście.');
  expect(html).not.toContain('autoplay');
});

it('links a film elsewhere and embeds nothing', async () => {
  const html = await renderComponent(Video, { block: linkedVideo });
  expect(html).toContain('href="https://example.org/film"');
  expect(html).not.toMatch(/<(video|iframe)/);
});
