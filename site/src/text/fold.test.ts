import { describe, expect, it } from 'vitest';
import { foldDiacritics, slugOf } from './fold.ts';
import { headingId, plainText } from './heading-id.ts';

describe('foldDiacritics', () => {
  it('folds every Polish letter', () => {
    expect(foldDiacritics('ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż')).toBe('acelnoszz acelnoszz');
  });
});

describe('slugOf', () => {
  it.each([
    ['Początki młyna (1789)', 'poczatki-mlyna-1789'],
    ['  Łódź – Żary ', 'lodz-zary'],
    ['środa', 'sroda'],
    ['🎺', ''],
  ])('%s → %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe('headingId', () => {
  it('reads through links and emphasis', () => {
    const children = [
      { type: 'text', text: 'Młyn ', bold: true },
      {
        type: 'link',
        url: 'https://example.org/',
        children: [{ type: 'text', text: 'nad rzeką' }],
      },
    ] as const;
    expect(plainText(children)).toBe('Młyn nad rzeką');
    expect(headingId(children)).toBe('mlyn-nad-rzeka');
  });

  it('is never empty', () => {
    expect(headingId([{ type: 'text', text: '🎺' }])).toBe('rozdzial');
  });
});
