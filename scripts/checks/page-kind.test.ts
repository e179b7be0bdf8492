import { describe, expect, it } from 'vitest';
import { makePage } from './page.ts';
import { kindOf } from './page-kind.ts';

const kind = (file: string, html: string) => makePage(file, html, kindOf).kind;

describe('the kind of a page', () => {
  it('is what the page says', () => {
    expect(kind('a/b/index.html', '<html><body data-kind="event">')).toBe('event');
    expect(kind('a/b/index.html', '<html data-page-kind="class"><body>')).toBe('class');
  });

  it('is guessed from the address of a page that says nothing', () => {
    expect(kind('index.html', '<html>')).toBe('/');
    expect(kind('o-nas/index.html', '<html>')).toBe('/o-nas/');
    expect(kind('wydarzenia/koncert/index.html', '<html>')).toBe('/wydarzenia/*');
    expect(kind('wydarzenia/cykle/jesien/index.html', '<html>')).toBe('/wydarzenia/*/*');
    expect(kind('404.html', '<html>')).toBe('/404.html');
  });
});
