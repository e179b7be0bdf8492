import { expect, test } from 'vitest';
import { faultOfLinkAddress } from './link-address';

test.each([
  'https://example.org',
  'http://example.org/a b'.replace(' ', '%20'),
  'mailto:biuro@example.org',
  'tel:+48221234567',
  '/wydarzenia/',
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
])('%j may not', (address) => {
  expect(faultOfLinkAddress(address)).toMatch(/\.$/);
});
