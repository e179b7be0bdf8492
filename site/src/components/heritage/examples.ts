import type { ArticleCard } from '../../view-models/page-models.ts';

export const articleCards: readonly ArticleCard[] = [
  {
    href: '#tresc',
    title: 'Młyn nad rzeką',
    lead: 'Mełł od świtu, a w niedzielę grała przy nim kapela.',
    period: '1789–1945',
    picture: null,
    example: false,
  },
  {
    href: '#tresc',
    title: 'Chór kolejarzy',
    lead: 'Śpiewali na dworcu.',
    period: 'ok. 1910',
    picture: null,
    example: true,
  },
];
