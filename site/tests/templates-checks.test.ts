import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurity } from './templates/checks/content-security.ts';
import { htmlValidity } from './templates/checks/html-validity.ts';
import { links } from './templates/checks/links.ts';
import { pageBasics, uniqueTitles } from './templates/checks/page-basics.ts';

const damaged = (name: string) => ({
  path: '/zepsuta/',
  html: readFileSync(new URL(`./templates/damaged/${name}`, import.meta.url), 'utf8'),
});

describe('the checks of the built site go red on a damaged page', () => {
  const page = damaged('page.html');

  it('HTML validity', async () => {
    expect((await htmlValidity(page)).join('\n')).toMatch(
      /element-permitted-content|close-order|no-implicit-close/,
    );
  });

  it('page basics', () => {
    expect(pageBasics(page)).toEqual([
      '/zepsuta/: <html lang> is en',
      '/zepsuta/: 2 × <h1>',
      '/zepsuta/: 0 × <main>',
      '/zepsuta/: <p style>',
      '/zepsuta/: <p ontoggle>',
      '/zepsuta/: no meta "deklaracja-dostępności"',
    ]);
  });

  it('titles', () => {
    expect(uniqueTitles([page, { ...page, path: '/inna/' }])).toHaveLength(1);
  });

  it('links', () => {
    expect(links([page], new Set(['/', '/zepsuta/']))).toEqual([
      '/zepsuta/: /nie-ma/ leads nowhere',
      '/zepsuta/: #nie-ma has no such id',
      expect.stringContaining('"Program" leads to #nie-ma and'),
      '/zepsuta/: link named "czytaj więcej"',
    ]);
  });

  it('content security', () => {
    expect(contentSecurity(page)).toEqual([
      "/zepsuta/: the policy does not begin with default-src 'none'",
      '/zepsuta/: the policy holds an unsafe source',
      '/zepsuta/: an inline style whose hash is not in the policy',
      '/zepsuta/: an inline script whose hash is not in the policy',
      '/zepsuta/: a script file that nobody asked for',
    ]);
  });
});
