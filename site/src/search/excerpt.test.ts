import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { queryStems, stemmedText } from './query-stems.ts';

const filler = 'Mieszkańcy pamiętają zapach chleba i skrzypienie kół na bruku. '.repeat(6);
const excerpt = (text: string, query: string) => excerptOf(text, new Set(queryStems(query)));
const asText = (parts: ReturnType<typeof excerptOf>) => parts.map(({ text }) => text).join('');

describe('excerptOf', () => {
  it('shows the words as they were written and marks what was found', () => {
    const parts = excerpt(`${filler}Nad źródłem stał młyn. ${filler}`, 'zrodlo mlyny');
    expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual([
      'źródłem',
      'młyn.',
    ]);
    expect(asText(parts)).toMatch(/^…\S.*Nad źródłem stał młyn\. .*\S…$/);
  });

  it('shows a short text whole, and the beginning where nothing was found', () => {
    expect(asText(excerpt('Krótki  tekst.', 'inny'))).toBe('Krótki tekst.');
    expect(asText(excerpt(filler, 'inny'))).toMatch(/^Mieszkańcy.*…$/);
    expect(asText(excerpt('', 'inny'))).toBe('');
  });
});

describe('the full text', () => {
  it('treats both spellings and all forms of a word alike', () => {
    expect(queryStems('w źródłach')).toEqual(queryStems('zrodlo'));
    expect(stemmedText('Źródła, źródeł – ŹRÓDŁO')).toBe(stemmedText('zrodlo zrodlo zrodlo'));
  });

  it('leaves out words that say nothing, unless there are no others', () => {
    expect(queryStems('koncert w sali')).toHaveLength(2);
    expect(queryStems('w')).toEqual(['w']);
  });
});
