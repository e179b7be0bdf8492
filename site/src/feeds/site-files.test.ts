import { describe, expect, it } from 'vitest';
import { longArticle } from '../../tests/fixture/long-article.ts';
import { fileAt, siteOf } from '../../tests/fixture/site.ts';
import type { Redirect } from '../snapshot/snapshot.ts';
import { partPath } from '../text/addresses.ts';
import { redirectRules } from './site-files.ts';

describe('robots.txt', () => {
  it('lets everybody in and names the sitemap', () => {
    expect(fileAt(siteOf(), '/robots.txt').body).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://kultura.example/sitemap-index.xml\n',
    );
  });
});

describe('redirects.json', () => {
  it('has moves, the calendar of a moved event, and withdrawals; no live page', () => {
    expect(JSON.parse(fileAt(siteOf(), '/redirects.json').body)).toEqual([
      { from: '/aktualnosci/stary-komunikat/', status: 410 },
      {
        from: '/wydarzenia/koncert-w-sobote/',
        to: '/wydarzenia/koncert-jesienny/',
        status: 301,
      },
      {
        from: '/wydarzenia/koncert-w-sobote.ics',
        to: '/wydarzenia/koncert-jesienny.ics',
        status: 301,
      },
    ]);
  });

  it('knows no calendar for pages that are no event', () => {
    const moved = { documentId: 'r', from: '/zajecia/a/', to: '/zajecia/b/', title: null };
    expect(redirectRules([moved], new Set())).toEqual([
      { from: '/zajecia/a/', to: '/zajecia/b/', status: 301 },
    ]);
  });

  it('leads from each part of a moved article to the same part of it', () => {
    const redirects: readonly Redirect[] = [
      {
        documentId: 'a',
        kind: 'moved',
        from: '/dziedzictwo/stary/',
        to: '/dziedzictwo/nowy/',
        title: null,
      },
      { documentId: 'b', kind: 'withdrawn', from: '/dziedzictwo/stary/4/', to: null, title: null },
    ];
    const heritageArticles = [longArticle('Nowy', 'nowy')];
    const body = fileAt(siteOf({ heritageArticles, redirects }), '/redirects.json').body;
    expect(JSON.parse(body)).toEqual([
      ...[1, 2, 3, 5].map((part) => ({
        from: partPath('/dziedzictwo/stary/', part),
        to: partPath('/dziedzictwo/nowy/', part),
        status: 301,
      })),
      { from: '/dziedzictwo/stary/4/', status: 410 },
    ]);
  });
});
