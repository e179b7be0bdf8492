import type { BlockOf } from '../block-of.ts';

export const table: BlockOf<'table'> = {
  type: 'table',
  caption: 'Ceny wynajmu sali',
  header: ['Sala', 'Za godzinę'],
  rows: [
    ['Widowiskowa', '100 zł'],
    ['Mała', '40 zł'],
  ],
};
