import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { table } from './examples.ts';
import Table from './Table.astro';

it('has a caption and headers of columns and rows', async () => {
  const html = await renderComponent(Table, { block: table });
  expect(html).toContain('<caption>Ceny wynajmu sali</caption>');
  expect(html.match(/scope="col"/g)).toHaveLength(2);
  expect(html.match(/scope="row"/g)).toHaveLength(2);
});

it('scrolls in a named part that the keyboard reaches', async () => {
  const html = await renderComponent(Table, { block: table });
  expect(html).toContain('aria-label="Ceny wynajmu sali" tabindex="0"');
});
