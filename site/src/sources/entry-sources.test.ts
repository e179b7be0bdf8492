import { expect, test } from 'vitest';
import { entrySources } from './entry-sources.ts';

const media = {
  pictures: new Map([
    [
      '/uploads/a.png?v=1',
      {
        width: 10,
        height: 10,
        avif: [{ width: 10, url: '/media/a.avif' }],
        fallback: '/media/a.jpg',
      },
    ],
  ]),
  files: new Map([['/uploads/b.pdf?v=2', '/media/b.pdf']]),
};
const sources = (raw: object, uid = 'api::page.page') =>
  entrySources([{ uid, type: 'Strona', raw: { documentId: 'd', ...raw } }], media)[0];

test('an entry says its page, and the way to each field in the panel’s names', () => {
  const paragraph = {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Kup ' },
      { type: 'link', url: '/bilety/', children: [{ type: 'text', text: 'bilet' }] },
    ],
  };
  const content = [
    { __component: 'blocks.quote', id: 1, text: 'Słowo', source: null },
    { __component: 'blocks.text', id: 2, body: [paragraph] },
  ];
  expect(sources({ title: 'Bilety', slug: 'bilety', content })).toEqual({
    uid: 'api::page.page',
    type: 'Strona',
    documentId: 'd',
    title: 'Bilety',
    version: ' ',
    page: '/bilety/',
    fields: [
      {
        steps: [{ attribute: 'title', index: null, component: null }],
        texts: ['Bilety'],
        files: [],
      },
      {
        steps: [{ attribute: 'slug', index: null, component: null }],
        texts: ['bilety'],
        files: [],
      },
      {
        steps: [
          { attribute: 'content', index: 0, component: 'blocks.quote' },
          { attribute: 'text', index: null, component: null },
        ],
        texts: ['Słowo'],
        files: [],
      },
      {
        steps: [
          { attribute: 'content', index: 1, component: 'blocks.text' },
          { attribute: 'body', index: null, component: null },
        ],
        texts: ['Kup bilet', '/bilety/'],
        files: [],
      },
    ],
  });
});

test('a picture and a file are known by what the site made of them', () => {
  const raw = {
    gallery: [{ id: 1, media: { url: '/uploads/a.png', mime: 'image/png', documentId: 'm' } }],
    attachment: { id: 2, file: { url: '/uploads/b.pdf', mime: 'application/pdf' } },
  };
  expect(sources(raw)?.fields.map(({ steps, files }) => [steps[0]?.attribute, files])).toEqual([
    ['gallery', ['/media/a.avif', '/media/a.jpg']],
    ['attachment', ['/media/b.pdf']],
  ]);
});

test('another entry that is pointed at is an entry of its own', () => {
  expect(sources({ place: { documentId: 'p', name: 'Sala' } })?.fields).toEqual([]);
});

test('what has no page of its own says so', () => {
  expect(sources({ slug: 'x' }, 'api::alert.alert')?.page).toBeNull();
});

test('a redirect is called by the address it leads from', () => {
  const redirect = sources({ from: '/dawne/', to: '/kontakt/' }, 'api::redirect.redirect');
  expect(redirect).toMatchObject({ title: '/dawne/', page: null });
  expect(redirect?.fields).toContainEqual(expect.objectContaining({ texts: ['/kontakt/'] }));
});

test('a heading without words leaves a blank, a blank paragraph nothing', () => {
  const blank = [{ type: 'text', text: '' }];
  const body = [
    { type: 'heading', level: 2, children: blank },
    { type: 'paragraph', children: blank },
  ];
  expect(sources({ body })?.fields.map(({ texts }) => texts)).toEqual([['']]);
});
