import { expect, test } from 'vitest';
import { hasLinkTo, leadsTo } from './leads-to';

const PAGE = '/dziedzictwo/ratusz/';
const SITE = 'https://www.example.org';

test.each([
  '/dziedzictwo/ratusz/',
  '/dziedzictwo/ratusz',
  '/dziedzictwo/ratusz/?z=plakatu#historia',
  ' https://www.example.org/dziedzictwo/ratusz/ ',
])('“%s” leads to the page', (address) => {
  expect(leadsTo(address, PAGE, SITE)).toBe(true);
});

test.each([
  '',
  '/',
  '/dziedzictwo/ratusz/2/',
  '/dziedzictwo/ratusz-w-grodzisku/',
  'https://inna.example.org/dziedzictwo/ratusz/',
])('“%s” does not', (address) => {
  expect(leadsTo(address, PAGE, SITE)).toBe(false);
});

test('an address of the site is only known by its name', () => {
  expect(leadsTo(`${SITE}${PAGE}`, PAGE, null)).toBe(false);
});

test('a link is found however deep it stands, words that look like one are not', () => {
  const item = (child: object) => [
    { type: 'list', children: [{ type: 'list-item', children: [child] }] },
  ];
  const words = { type: 'text', text: PAGE };
  expect(hasLinkTo(item({ type: 'link', url: PAGE, children: [words] }), PAGE, SITE)).toBe(true);
  expect(hasLinkTo(item(words), PAGE, SITE)).toBe(false);
  expect(hasLinkTo(null, PAGE, SITE)).toBe(false);
});
