import { expect, it } from 'vitest';
import { narrowStyles } from './narrow-styles.ts';

const styled = (css: string, body = '', scripts: readonly string[] = []) =>
  narrowStyles(`<style>${css}</style><body class="a b">${body}</body>`, scripts)
    .html.replace(/^<style>/, '')
    .replace(/<\/style>[\s\S]*$/, '');

it.each([
  ['what needs no class', 'p{color:red}a:hover{color:red}[data-x]{color:red}'],
  ['what the page has', '.a{color:red}p.b>i{color:red}'],
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

it('keeps what a script may need', () => {
  const scripts = ["element.classList.add('chosen', `row`)"];
  expect(styled('.chosen .row{top:0}.other{top:0}', '', scripts)).toBe('.chosen .row{top:0}');
});

it('tells what a style was before, and nothing of one that stays', () => {
  const { before } = narrowStyles('<style>.x{top:0}p{top:0}</style><style>a{top:0}</style>', []);
  expect([...before]).toEqual([['p{top:0}', '.x{top:0}p{top:0}']]);
});
