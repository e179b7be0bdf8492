import { expect, it } from 'vitest';
import { renderComponent } from '../../../tests/templates/render-component.ts';
import PostalAddress from './PostalAddress.astro';

it.each([
  ['ul. Długa, 1, 00-001\u00A0Przykładowo', 'ul. Długa, 1<br>00-001\u00A0Przykładowo'],
  ['00-001\u00A0Przykładowo', '00-001\u00A0Przykładowo'],
  ['ul. Długa 1, Przykładowo', 'ul. Długa 1, Przykładowo'],
  ['52,0200° N, 20,5300° E', '52,0200° N, 20,5300° E'],
])('writes "%s" as on a letter', async (text, html) => {
  expect((await renderComponent(PostalAddress, { text })).trim()).toBe(html);
});
