import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { file } from './examples.ts';
import File from './File.astro';

it('says format and size in the link', async () => {
  const html = await renderComponent(File, { block: file });
  expect(html).toContain('type="application/pdf">Regulamin (PDF, 120 kB)</a>');
});
