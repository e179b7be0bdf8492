import { expect, it } from 'vitest';
import { isCompressible } from './content-types.ts';
import { isServed, readRequestPath } from './request-path.ts';

it.each([
  ['/', '/'],
  ['/a/b', '/a/b'],
  ['/a/b/', '/a/b/'],
  ['//a///b//', '/a/b/'],
  ['/a/./b/../c', '/a/c'],
  ['/a/..', '/'],
  ['/a/b/..', '/a/'],
  ['/%C5%82%C3%B3d%C5%BA/', '/łódź/'],
  ['/a%2fb', '/a/b'],
])('reads %s as %s', (target, path) => {
  expect(readRequestPath(target)).toEqual({ ok: true, path, query: '' });
});

it('keeps the query as it is', () => {
  expect(readRequestPath('/a/?b=%2e%2e?c#d')).toMatchObject({ path: '/a/', query: '?b=%2e%2e?c' });
});

it.each(['/..', '/a/../../b', '/%2e%2e/', '/..%2f', '/%zz', '/a%00', 'http://x/', '*', ''])(
  'refuses %s',
  (target) => {
    expect(readRequestPath(target)).toEqual({ ok: false });
  },
);

it.each([
  ['/index.html', true],
  ['/.well-known/security.txt', true],
  ['/archiwum.tar.gz', true],
  ['/index.html.gz', false],
  ['/.env', false],
  ['/a/.git/config', false],
  ['/redirects.json', false],
])('serves %s: %s', (path, served) => {
  expect(isServed(path, isCompressible)).toBe(served);
});
