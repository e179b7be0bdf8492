import { describe, expect, it } from 'vitest';
import {
  copyNotice,
  momentText,
  namesInNotices,
  noCopyNotice,
  withNotice,
  withSavedPages,
} from './notice.ts';

const TUESDAY = Date.parse('2026-11-24T09:12:00+01:00');
const LATE = Date.parse('2026-11-24T23:59:00+01:00');
const NEXT = Date.parse('2026-11-25T00:01:00+01:00');

it('names the moment in Warsaw', () => {
  expect(momentText(TUESDAY)).toBe('24 listopada o godz. 9:12');
  expect(momentText(Date.parse('2026-07-01T22:30:00Z'))).toBe('2 lipca o godz. 0:30');
});

describe('a copy', () => {
  it('of today says when it was saved and why it is shown', () => {
    const words = copyNotice('no-connection', TUESDAY, LATE, 'https://a.example/');
    expect(words).toContain('<summary>Kopia zapisana 24 listopada o godz. 9:12.</summary>');
    expect(words).toContain('mogły się zmienić');
    expect(words).not.toContain('„Dziś”');
  });

  it('of another day says which day its "dziś" and "jutro" are', () => {
    expect(copyNotice('no-connection', TUESDAY, NEXT, 'https://a.example/')).toContain(
      '„Dziś” na tej stronie to 24 listopada, „jutro” to 25 listopada.',
    );
  });

  it('shown because the line is slow offers the page itself', () => {
    const words = copyNotice('slow', TUESDAY, LATE, 'https://a.example/?a=1&b="<');
    expect(words).toContain('<a class="tap" href="https://a.example/?a=1&amp;b=&quot;&lt;">');
  });
});

it('puts the notice first into the main part, and takes no $ for its own', () => {
  const page = '<header></header><main id="tresc" class="page"><h1>A</h1></main>';
  expect(withNotice(page, '<p>$& zł</p>')).toBe(
    '<header></header><main id="tresc" class="page"><p>$& zł</p><h1>A</h1></main>',
  );
});

it('lists the copies where the page left the place for them', () => {
  const page = '<section class="text" id="zapisane"></section>';
  const list = withSavedPages(page, [{ path: '/a/', title: 'A &amp; $1', saved: TUESDAY }]);
  expect(list).toContain('<a class="tap" href="/a/">A &amp; $1</a> (24 listopada o godz. 9:12)');
  expect(withSavedPages(page, [])).toBe(page);
});

it('uses no element and no class whose style a page may lack', () => {
  const notices = copyNotice('slow', TUESDAY, NEXT, 'https://a.example/') + noCopyNotice();
  const elements = [...notices.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
  const classes = [...notices.matchAll(/class="([^"]*)"/g)].flatMap(
    ([, names]) => names?.split(' ') ?? [],
  );
  expect(new Set([...elements, ...classes])).toEqual(new Set(namesInNotices));
});
