import { expect, it } from 'vitest';
import { renderComponent } from '../../../tests/templates/render-component.ts';
import Label from './Label.astro';

it('says the language of the words it begins with, and no more', async () => {
  const foreign = { words: 'שלום', lang: 'he' };
  expect(await renderComponent(Label, { text: 'שלום: sobota', foreign })).toBe(
    '<span lang="he" dir="rtl">שלום</span>: sobota',
  );
});

it('is plain words where nothing is foreign, or something else stands there', async () => {
  expect(await renderComponent(Label, { text: 'Bal <b>' })).toBe('Bal &lt;b&gt;');
  const foreign = { words: 'Hello', lang: 'en' };
  expect(await renderComponent(Label, { text: 'Bal', foreign })).toBe('Bal');
});
