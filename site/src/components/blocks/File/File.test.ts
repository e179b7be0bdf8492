import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { file } from './examples.ts';
import File from './File.astro';

it('says format and size in the link', async () => {
  const html = await renderComponent(File, { block: file });
  expect(html).toContain('type="application/pdf">Regulamin (PDF, 120 kB)</a>');
});

it('says another way to the content of a file that not everybody can read', async () => {
  const otherWay = {
    text: 'Ten plik może nie działać z czytnikiem ekranu. Nabór trwa do maja.',
    link: { href: '/nabor/', label: 'Ta sama treść na stronie: Regulamin' },
  };
  const block = { ...file, file: { ...file.file, hreflang: 'en', otherWay } };
  const html = await renderComponent(File, { block });
  expect(html).toContain('hreflang="en"');
  expect(html).toContain('Nabór trwa do maja.');
  expect(html).toContain('<a href="/nabor/">Ta sama treść na stronie: Regulamin</a>');
});
