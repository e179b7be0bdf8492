import { describe, expect, it } from 'vitest';
import { siteAround } from '../examples.ts';
import { coldVisit } from './cold-visit.ts';
import { widthBySizes } from './phone.ts';

function visit(html: string) {
  const [page] = siteAround({ file: 'index.html', html }).pages;
  if (page === undefined) throw new Error('no page');
  return coldVisit(page);
}

const SET = '/s.avif 192w, /m.avif 384w, /l.avif 672w, /x.avif 960w';
const picture = (sizes: string) =>
  `<picture><source type="image/avif" srcset="${SET}" sizes="${sizes}"><img src="/f.webp"></picture>`;

describe('what a phone of 412 px at 1.75 loads', () => {
  // Each as Chromium 156 takes it: the smaller of two, when nearer by the geometric mean.
  it.each([
    ['100vw', '/l.avif'],
    ['(min-width: 48rem) 20rem, 92vw', '/l.avif'],
    ['auto, 6rem', '/s.avif'],
    ['(max-width: 30rem) 5rem, 100vw', '/s.avif'],
    ['calc(100vw - 2rem)', '/l.avif'],
    ['12rem', '/m.avif'],
    ['40rem', '/x.avif'],
  ])('for sizes "%s" is %s', (sizes, file) => {
    expect(visit(picture(sizes)).pictures).toEqual([file.slice(1)]);
  });

  it('is the address itself where there are no sizes to choose from', () => {
    expect(visit('<img src="/a.png"><img src="/a.png">').pictures).toEqual(['a.png']);
    expect(visit('<img src="data:image/png;base64,AA">').pictures).toEqual([]);
  });

  it('is not what is kept from view', () => {
    const html = '<details><img src="/a.png"></details><dialog><img src="/b.png"></dialog>';
    expect(visit(html).pictures).toEqual([]);
    expect(visit(html.replace('<details', '<details open')).pictures).toEqual(['a.png']);
  });

  it('is icon, manifest, fonts and drawings of styles, too', () => {
    const html =
      '<link rel="icon" href="/i.svg"><link rel="manifest" href="/m.json"><link rel="alternate" href="/feed.xml"><style>@font-face{src:url(/f.woff2)}p{background:url("/d.svg")}</style>';
    expect(visit(html).others).toEqual(['i.svg', 'm.json', 'f.woff2', 'd.svg']);
  });

  it('is not guessed from sizes nobody understands', () => {
    expect(() => widthBySizes('min(20rem, 50vw)')).toThrow('is not understood');
    expect(() => widthBySizes('(orientation: portrait) 20rem, 5rem')).toThrow('is not understood');
  });
});
