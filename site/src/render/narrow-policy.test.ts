import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { narrowPolicy } from './narrow-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${body}</head>`;

it('keeps the hash of a style on the page and drops the others', () => {
  const policy = `default-src 'none';img-src 'self'; script-src 'none' ${hash('x')}; style-src 'none' ${hash('a{}')} ${hash('b{}')};`;
  expect(narrowPolicy(page(policy, '<style>a{}</style>'))).toBe(
    page(
      `default-src 'none'; img-src 'self'; script-src 'none'; style-src ${hash('a{}')}`,
      '<style>a{}</style>',
    ),
  );
});

it('keeps the hash of an inline script, not of a data block', () => {
  const body = '<script type="module">go()</script><script type="application/ld+json">{}</script>';
  const policy = `script-src 'none' 'self' ${hash('go()')} ${hash('{}')};`;
  expect(narrowPolicy(page(policy, body))).toBe(page(`script-src 'self' ${hash('go()')}`, body));
});

it('lets what a page adds to a directive stand instead of nothing', () => {
  expect(narrowPolicy(page("base-uri 'none';form-action 'none' 'self'", ''))).toBe(
    page("base-uri 'none'; form-action 'self'", ''),
  );
});

it('leaves a text without a policy as it is', () => {
  expect(narrowPolicy('BEGIN:VCALENDAR')).toBe('BEGIN:VCALENDAR');
});

it('puts the policy before everything that it governs', () => {
  const meta = `<meta http-equiv="content-security-policy" content="script-src ${hash('go()')}">`;
  const rest = '<title>T</title><script>go()</script>';
  const charset = '<meta charset="utf-8">';
  expect(narrowPolicy(`<head>${charset}${rest}${meta}</head>`)).toBe(
    `<head>${charset}${meta}${rest}</head>`,
  );
});
