import { expect, it } from 'vitest';
import { narrowStyles } from './narrow-styles.ts';

const styled = (css: string, body = '', scripts: Readonly<Record<string, string>> = {}) =>
  narrowStyles(`<style>${css}</style><body class="a b"><p><a></a></p>${body}</body>`, scripts, [
    'alert',
    '--kept',
  ])
    .html.replace(/^<style>/, '')
    .replace(/<\/style>[\s\S]*$/, '');

it.each([
  ['what needs no class', 'p{color:red}a:hover{color:red}[data-x]{color:red}'],
  ['what the page has', '.a{color:red}p.b>a{color:red}'],
  ['what may come onto any page', '.alert p{color:red}'],
  ['an identifier of the root', ':root,*,::before{color:red}'],
  ['what only one choice of a selector needs', ':is(.x,p){color:red}p:not(.x){color:red}'],
  ['fonts and movements', '@font-face{font-family:f;src:url(f)}@keyframes k{from{top:0}}'],
  ['pages of print', '@page{margin:1cm}'],
])('keeps %s', (_, css) => {
  expect(styled(css)).toBe(css);
});

it('takes out what needs a class the page has not', () => {
  expect(styled('.x{color:red}.a{color:red}.a .x{color:red}.x,.b{top:0}')).toBe(
    '.a{color:red}.b{top:0}',
  );
  expect(styled('@media print{.x{top:0}}@media screen{.x{top:0}.a{top:0}}')).toBe(
    '@media screen{.a{top:0}}',
  );
  expect(styled('.a.x::before{content:"."}')).toBe('');
});

it('takes out what needs an element the page has not', () => {
  expect(styled('table,p{top:0}td{top:0}p>pre::after{top:0}h1[id]{top:0}')).toBe('p{top:0}');
});

it('keeps what a script of the page may need, and no other', () => {
  const scripts = { '/_astro/x.js': "document.createElement('dialog').classList.add('row')" };
  const css = 'dialog .row{top:0}.other{top:0}';
  expect(styled(css, '<a data-script="/_astro/x.js"></a>', scripts)).toBe('dialog .row{top:0}');
  expect(styled(css, '', scripts)).toBe('');
  expect(styled(css, "<script>make('dialog', 'row')</script>")).toBe('dialog .row{top:0}');
});

it('takes out properties that nothing uses, and what only those used', () => {
  const used = ':root{--a:1px;--b:var(--c);--c:red;--d: }p{top:var(--a);color:var(--d) }';
  expect(styled(used)).toBe(':root{--a:1px;--d: }p{top:var(--a);color:var(--d) }');
  expect(styled('.x{top:var(--a)}p{--a:0}:root{--e:1}a{top:0}')).toBe('p{}:root{}a{top:0}');
  expect(styled('p{--a:red}', '<path fill="var(--a)"/>')).toBe('p{--a:red}');
  expect(styled('p{--kept:0}')).toBe('p{--kept:0}');
});

it('tells what a style was before, and nothing of one that stays', () => {
  const { before } = narrowStyles(
    '<style>.x{top:0}p{top:0}</style><style>a{top:0}</style><p><a></a></p>',
    {},
    [],
  );
  expect([...before]).toEqual([['p{top:0}', '.x{top:0}p{top:0}']]);
});
