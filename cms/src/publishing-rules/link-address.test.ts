import { expect, test } from 'vitest';
import { faultOfLinkAddress } from './link-address';

test.each([
  'https://example.org',
  'http://example.org/a b'.replace(' ', '%20'),
  'mailto:biuro@example.org',
  'tel:+48221234567',
  'mailto:biuro@example.org?subject=Bilety',
  'tel:+48 22 123-45-67',
  'tel:(46) 857 00 00',
  'tel:112',
  '/wydarzenia/',
  '/wydarzenia/?kiedy=dzis#lista',
  '/kontakt/#mapa',
  '/pliki/regulamin.pdf',
  '/pliki/regulamin.PDF#page=2',
  '/wydarzenia/koncert.ics',
  '/źródła/',
  '/',
  '#kontakt',
])('%s may stand in a link', (address) => {
  expect(faultOfLinkAddress(address)).toBeNull();
});

test.each([
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org/',
  '/\\example.org/',
  'https:',
  'https:example.org',
  'https://',
  'https://exa mple.org',
  'www.example.org',
  'kontakt',
  '#',
  '/kontakt',
  '/kontakt#mapa',
  '/kontakt?a=/',
  '/kontakt/index.html',
  '/kontakt.html',
  '/a//b/',
  '/a/../b/',
  '/a/./b/',
  '/a\\b/',
  'mailto:',
  'mailto:biuro',
  'mailto:biuro@example',
  'mailto:a@b@example.org',
  'MAILTO:biuro@example.org',
  'tel:',
  'tel:12',
  'tel:brak',
  'tel:+48 46 1 wew. 2',
  'tel:+48461234567, +48461234568',
  'tel:48+461234567',
  'TEL:112',
  'tel:112\n',
])('%j may not', (address) => {
  expect(faultOfLinkAddress(address)).toMatch(/\.$/);
});

test('says how the address of a page is written', () => {
  expect(faultOfLinkAddress('/kontakt#mapa')).toContain('„/kontakt/#mapa”');
  expect(faultOfLinkAddress('/kontakt/index.html')).toContain('„/kontakt/”');
});
