import type { FilterGroup, LinkModel } from '../../view-models/page-models.ts';

export const filterGroups: readonly FilterGroup[] = [
  {
    label: 'Miesiąc',
    links: [
      { href: '#tresc', label: 'listopad 2026', current: 'page', count: 12 },
      { href: '#tresc', label: 'grudzień 2026', current: null, count: 140 },
    ],
  },
  {
    label: 'Dla kogo',
    links: [{ href: '#tresc', label: 'dla seniorów', current: null, count: 1 }],
  },
];

export const links: readonly LinkModel[] = [
  { href: '#tresc', label: 'Poprzedni miesiąc' },
  { href: '#tresc', label: 'Następny miesiąc' },
];
