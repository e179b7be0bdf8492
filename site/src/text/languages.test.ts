import { expect, it } from 'vitest';
import { inLanguage, languageOfLine } from './languages.ts';

it('says nothing of Polish, and the direction of what is written from right to left', () => {
  expect(inLanguage(null)).toEqual({});
  expect(inLanguage('uk')).toEqual({ lang: 'uk' });
  expect(inLanguage('yi')).toEqual({ lang: 'yi', dir: 'rtl' });
});

it('knows a line in one language from a mixture', () => {
  const english = { type: 'text', text: 'Come in. ', lang: 'en' } as const;
  const blank = { type: 'text', text: ' ' } as const;
  const link = { type: 'link', url: '/a/', children: [english] } as const;
  expect(languageOfLine([english, blank, link])).toBe('en');
  expect(languageOfLine([english, { type: 'text', text: 'Zapraszamy.' }])).toBeNull();
  expect(languageOfLine([])).toBeNull();
});
