import { describe, expect, it } from 'vitest';
import { fileAt, siteOf } from '../../tests/fixture/site.ts';
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
    expect(redirectRules([moved])).toEqual([
      { from: '/zajecia/a/', to: '/zajecia/b/', status: 301 },
    ]);
  });
});
