import { expect, it } from 'vitest';
import { alikeInLanguage } from './alike-in-language.ts';

const polish = { type: 'text', text: 'Gramy ' } as const;
const english = { type: 'text', text: 'out ', lang: 'en' } as const;
const loud = { type: 'text', text: 'loud', lang: 'en', bold: true } as const;

it('puts neighbours of one language together', () => {
  expect(alikeInLanguage([polish, english, loud, polish], null)).toEqual([
    { language: null, nodes: [polish] },
    { language: 'en', nodes: [english, loud] },
    { language: null, nodes: [polish] },
  ]);
});

it('says nothing twice where the line itself says it', () => {
  expect(alikeInLanguage([english, loud], 'en')).toEqual([
    { language: null, nodes: [english, loud] },
  ]);
});
