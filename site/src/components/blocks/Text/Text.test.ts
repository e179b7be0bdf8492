import { expect, it } from 'vitest';
import { renderComponent } from '../../../../tests/templates/render-component.ts';
import { hostileText, text, textInLanguages } from './examples.ts';
import Text from './Text.astro';

it('renders marks, links and lists inside lists', async () => {
  const html = await renderComponent(Text, { block: text, anchors: new Map() });
  expect(html).toContain('<strong><em>ważne</em></strong>');
  expect(html).toContain('<a href="https://example.org/">odnośnik</a>');
  expect(html).toContain('<ol><li>pierwsze<ul><li>w środku</li></ul></li></ol>');
});

it('gives a heading its anchor', async () => {
  const heading = text.body[0];
  const html = await renderComponent(Text, {
    block: text,
    anchors: new Map([[heading, 'poczatki']]),
  });
  expect(html).toContain('<h2 id="poczatki">Początki</h2>');
});

it('says the language of the smallest whole that is in one', async () => {
  const html = await renderComponent(Text, { block: textInLanguages, anchors: new Map() });
  expect(html).toContain('<p lang="uk">Ласкаво <strong>просимо</strong></p>');
  expect(html).toContain('Śpiewamy „<span lang="en">Good <em>evening</em></span>” i ');
  expect(html).toContain('<a href="/piesn/"><span lang="uk">Щедрик</span></a>.');
  expect(html).toContain('<ul><li lang="he" dir="rtl">שלום</li><li>pokój</li></ul>');
});

it('shows hostile words as words', async () => {
  const html = await renderComponent(Text, { block: hostileText, anchors: new Map() });
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('javascript:');
  expect(html).toContain('kliknij mnie');
});
