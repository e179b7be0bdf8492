import { expect, it } from 'vitest';
import { trimSpace } from './trim-space.ts';

it.each([
  [
    '<ul> <li> <a href="/">A</a> </li>\n<li>B</li> </ul>',
    '<ul><li><a href="/">A</a></li><li>B</li></ul>',
  ],
  [
    '<p>\nTelefon: <a href="tel:1">1</a> <b>2</b>\n</p>',
    '<p>Telefon: <a href="tel:1">1</a> <b>2</b></p>',
  ],
  [
    '<div title="a > b"> <svg> <path d="M0 0"/> </svg> x</div>',
    '<div title="a > b"><svg> <path d="M0 0"/> </svg> x</div>',
  ],
])('takes the space beside blocks out of %j', (html, trimmed) => {
  expect(trimSpace(html)).toBe(trimmed);
});

it.each([
  '<pre> <p> a </p> </pre>',
  '<script>"a <p> b </p>"</script>',
  '<style>a > p { top: 0 }</style>',
  '<b>a</b> <i>b</i> <button>c</button> <picture>d</picture> <time>e</time>',
])('keeps %j as it is', (html) => {
  expect(trimSpace(html)).toBe(html);
});
