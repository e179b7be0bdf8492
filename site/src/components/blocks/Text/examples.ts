import type { BlockOf } from '../block-of.ts';

export const text: BlockOf<'text'> = {
  type: 'text',
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Początki' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Zdanie ' },
        { type: 'text', text: 'ważne', bold: true, italic: true },
        { type: 'text', text: ' i ' },
        {
          type: 'link',
          url: 'https://example.org/',
          children: [{ type: 'text', text: 'odnośnik' }],
        },
        { type: 'text', text: '.' },
      ],
    },
    { type: 'quote', children: [{ type: 'text', text: 'Cytat w tekście.' }] },
    { type: 'code', children: [{ type: 'text', text: 'A–B–C' }] },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'pierwsze' }] },
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [{ type: 'text', text: 'w środku' }] }],
        },
      ],
    },
  ],
};

/** Words in other languages: a whole paragraph, some words with a link, a point of a list. */
export const textInLanguages: BlockOf<'text'> = {
  type: 'text',
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Ласкаво ', lang: 'uk' },
        { type: 'text', text: 'просимо', bold: true, lang: 'uk' },
      ],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Śpiewamy „' },
        { type: 'text', text: 'Good ', lang: 'en' },
        { type: 'text', text: 'evening', italic: true, lang: 'en' },
        { type: 'text', text: '” i ' },
        {
          type: 'link',
          url: '/piesn/',
          children: [{ type: 'text', text: 'Щедрик', lang: 'uk' }],
        },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'שלום', lang: 'he' }] },
        { type: 'list-item', children: [{ type: 'text', text: 'pokój' }] },
      ],
    },
  ],
};

/** What an editor or an attacker may have typed. */
export const hostileText: BlockOf<'text'> = {
  type: 'text',
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '<script>alert(1)</script>' },
        {
          type: 'link',
          url: 'javascript:alert(1)',
          children: [{ type: 'text', text: 'kliknij mnie' }],
        },
      ],
    },
  ],
};
