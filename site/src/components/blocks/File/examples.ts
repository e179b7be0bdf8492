import type { BlockOf } from '../block-of.ts';

export const file: BlockOf<'file'> = {
  type: 'file',
  file: {
    href: '/media/regulamin.pdf',
    label: 'Regulamin (PDF, 120 kB)',
    mime: 'application/pdf',
    hreflang: null,
    otherWay: null,
  },
};
