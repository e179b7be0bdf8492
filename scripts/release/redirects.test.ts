import { describe, expect, it } from 'vitest';
import { findRedirect, parseRedirects, redirectsForNginx } from './redirects.ts';

const parse = (...rows: unknown[]) => parseRedirects(JSON.stringify(rows));

describe('redirects.json', () => {
  it('reads moved and withdrawn addresses', () => {
    const rows = [
      { from: '/a/', to: '/b/', status: 301 },
      { from: '/c/', status: 410 },
    ];
    expect(parse(...rows)).toEqual(rows);
  });

  it.each([
    ['no slash at the beginning', { from: 'a/', to: '/b/', status: 301 }],
    ['another host in disguise', { from: '/a/', to: '//evil.example/', status: 301 }],
    ['a script', { from: '/a/', to: 'javascript:alert(1)', status: 301 }],
    ['another status', { from: '/a/', to: '/b/', status: 302 }],
    ['a circle', { from: '/a/', to: '/a/', status: 301 }],
    ['a circle through capitals', { from: '/a/', to: '/A/', status: 301 }],
    ['a line break', { from: '/a\n/', to: '/b/', status: 301 }],
    ['a quote that would end its place', { from: '/a"; x "/', to: '/b/', status: 301 }],
    ['a space', { from: '/a/', to: '/b /', status: 301 }],
  ])('refuses %s, naming the row', (_, row) => {
    expect(() => parse({ from: '/ok/', status: 410 }, row)).toThrow('redirects.json, row 2');
  });

  it('refuses an address that stands there twice, half a JSON, and no list', () => {
    expect(() => parse({ from: '/a/', status: 410 }, { from: '/a/', status: 410 })).toThrow(
      'twice',
    );
    expect(() => parseRedirects('[{"from"')).toThrow('no JSON');
    expect(() => parseRedirects('{}')).toThrow('no list');
  });
});

it('finds capitals as nginx does', () => {
  const rows = parse({ from: '/a/', status: 410 }, { from: '/B/', to: '/b/', status: 301 });
  const map = new Map(rows.map((row) => [row.from, row]));
  expect(findRedirect(map, '/A/')?.from).toBe('/a/');
  expect(findRedirect(map, '/B/')?.from).toBe('/B/');
  expect(findRedirect(map, '/b/')).toBeNull();
});

it('writes a map for nginx', () => {
  const rows = parse(
    { from: '/zażółć/', to: '/ł/', status: 301 },
    { from: '/B/', to: '/$uri/', status: 301 },
    { from: '/c/', status: 410 },
  );
  expect(redirectsForNginx(rows)).toBe(
    '"/zażółć/" "/%C5%82/";\n"~^\\Q/B/\\E$" "/%24uri/";\n"/c/" "410";\n',
  );
});
