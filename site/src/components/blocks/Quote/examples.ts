import type { BlockOf } from '../block-of.ts';

export const quote: BlockOf<'quote'> = {
  type: 'quote',
  text: 'Tu zawsze grała orkiestra.',
  language: null,
  source: 'Kronika przykładowa',
};
export const anonymousQuote: BlockOf<'quote'> = { ...quote, source: null };
export const hebrewQuote: BlockOf<'quote'> = { ...quote, text: 'שלום עליכם', language: 'he' };
