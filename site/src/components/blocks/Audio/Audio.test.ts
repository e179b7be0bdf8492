import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import Audio from './Audio.astro';
import { audio } from './examples.ts';

it('never plays by itself and has all its words on the page', async () => {
  const html = await renderComponent(Audio, { block: audio });
  expect(html).toContain('controls preload="none"');
  expect(html).not.toContain('autoplay');
  expect(html).toContain('Koło ruszało o świcie.');
});
