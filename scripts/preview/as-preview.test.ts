import { expect, it } from 'vitest';
import { asPreview } from './as-preview.ts';

const page = `<!doctype html><html lang="pl"><head><title>Koncert</title>
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta name="robots" content="index"><link rel="canonical" href="https://kultura.example/wydarzenia/koncert/">
<link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="/ikona.svg"><script>alert(1)</script></head>
<body class="strona"><a href="#tresc">Przejdź do treści</a><main id="tresc"><h1>Koncert</h1>
<a href="/wydarzenia/">Wydarzenia</a> <a href="czesc-2/">Dalej</a> <a href="https://inne.example/">Inne</a>
<img src="/media/a.webp" alt=""><form action="/szukaj/"><input name="q"></form></main></body></html>`;
const shown = asPreview(
  page,
  'https://kultura.example',
  '/wydarzenia/koncert/',
  '<aside>Pas</aside>',
);

it('runs nothing and tells no robot', () => {
  expect(shown).not.toMatch(/<script|http-equiv|canonical|manifest/);
  expect(shown.match(/<meta name="robots"[^>]*>/g)).toEqual([
    '<meta name="robots" content="noindex, nofollow">',
  ]);
});

it('puts the strip before everything else on the page', () => {
  expect(shown).toContain('<body class="strona"><aside>Pas</aside><a href="#tresc">');
});

it('leads out of the preview to the live site, and stays inside the page', () => {
  expect(shown).toContain(
    '<a href="https://kultura.example/wydarzenia/" target="_blank" rel="noopener noreferrer">',
  );
  expect(shown).toContain('href="https://kultura.example/wydarzenia/koncert/czesc-2/"');
  expect(shown).toContain('<a href="https://inne.example/" target="_blank"');
  expect(shown).toContain('<a href="#tresc">Przejdź');
});

it('says in the name of the tab what this is', () => {
  expect(shown).toContain('<title>Podgląd: Koncert</title>');
});

it('makes forms inert and leaves pictures where the preview serves them', () => {
  expect(shown).toContain('<form action="/szukaj/" inert="">');
  expect(shown).toContain('<img src="/media/a.webp" alt="">');
  expect(shown).toContain('<link rel="icon" href="/ikona.svg">');
});
