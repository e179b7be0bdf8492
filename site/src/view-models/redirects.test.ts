import { describe, expect, it } from 'vitest';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import type { Redirect } from '../snapshot/snapshot.ts';
import { resolveRedirects } from './redirects.ts';

const live = new Set(['/', '/nowy/', '/program.ics']);

function moved(from: string, to: string): Redirect {
  return { documentId: from, from, kind: 'moved', to, title: null };
}

function targets(...redirects: readonly Redirect[]): readonly (readonly [string, string | null])[] {
  return resolveRedirects(redirects, live).map(({ from, to }) => [from, to]);
}

describe('resolveRedirects', () => {
  it('follows a chain to its end', () => {
    expect(targets(moved('/a/', '/b/'), moved('/b/', '/nowy/'))).toEqual([
      ['/a/', '/nowy/'],
      ['/b/', '/nowy/'],
    ]);
  });

  it('leaves out an address that lives again', () => {
    expect(targets(moved('/nowy/', '/'))).toEqual([]);
  });

  it('withdraws what leads nowhere, in a circle, or to something withdrawn', () => {
    const gone: Redirect = {
      documentId: 'g',
      from: '/g/',
      kind: 'withdrawn',
      to: null,
      title: null,
    };
    expect(
      targets(
        moved('/a/', '/nie-ma/'),
        moved('/b/', '/c/'),
        moved('/c/', '/b/'),
        moved('/d/', '/g/'),
        gone,
      ),
    ).toEqual([
      ['/a/', null],
      ['/b/', null],
      ['/c/', null],
      ['/d/', null],
      ['/g/', null],
    ]);
  });

  it('keeps an address elsewhere, and a fragment of a living page', () => {
    expect(targets(moved('/a/', 'https://example.org/x'), moved('/b/', '/nowy/#mapa'))).toEqual([
      ['/a/', 'https://example.org/x'],
      ['/b/', '/nowy/#mapa'],
    ]);
  });

  it.each([
    ['/nowy', '/nowy/'],
    ['/nowy#mapa', '/nowy/#mapa'],
    ['/nowy?a=1', '/nowy/?a=1'],
    ['/b', '/nowy/'],
    ['/program.ics', '/program.ics'],
    ['https://example.org', 'https://example.org'],
  ])('takes %s for %s', (given, meant) => {
    expect(targets(moved('/a/', given), moved('/b/', '/nowy/'))[0]).toEqual(['/a/', meant]);
  });
});

describe('pages of old addresses', () => {
  it('say what became of them and stay out of search engines', () => {
    const site = siteOf();
    expect(pageAt(site, '/wydarzenia/koncert-w-sobote/', 'moved')).toMatchObject({
      to: '/wydarzenia/koncert-jesienny/',
      heading: 'Nowy adres: Koncert jesienny',
      indexed: false,
    });
    expect(pageAt(site, '/aktualnosci/stary-komunikat/', 'withdrawn')).toMatchObject({
      heading: 'Strona wycofana: Stary komunikat',
      indexed: false,
    });
    expect(pageAt(site, '/kontakt/', 'contact').kind).toBe('contact');
  });

  it.each(['/kalendarz/wydarzenia.ics', '/aktualnosci/rss.xml', '/media/regulamin.pdf'])(
    'lead to the file %s',
    (to) => {
      const site = siteOf({ redirects: [moved('/dawny/', to)] });
      expect(pageAt(site, '/dawny/', 'moved').to).toBe(to);
    },
  );
});
