import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { anonymousQuote, hebrewQuote, quote } from './examples.ts';
import Quote from './Quote.astro';

it('names its source outside the quoted words', async () => {
  const html = await renderComponent(Quote, { block: quote });
  expect(html).toContain('<blockquote><p>Tu zawsze grała orkiestra.</p></blockquote>');
  expect(html).toContain('<figcaption>Kronika przykładowa</figcaption>');
});

it('needs no source', async () => {
  expect(await renderComponent(Quote, { block: anonymousQuote })).not.toContain('<figcaption>');
});

it('says its language and the way it is read', async () => {
  const html = await renderComponent(Quote, { block: hebrewQuote });
  expect(html).toContain('<blockquote lang="he" dir="rtl"><p>שלום עליכם</p></blockquote>');
  expect(await renderComponent(Quote, { block: quote })).not.toContain('lang=');
});
