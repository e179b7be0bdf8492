import type { BlockOf } from '../block-of.ts';

export const quote: BlockOf<'quote'> = {
  type: 'quote',
  text: 'Tu zawsze grała orkiestra.',
  source: 'Kronika przykładowa',
};
export const anonymousQuote: BlockOf<'quote'> = { ...quote, source: null };
