import { describe, expect, test } from 'vitest';
import { reviewRichText } from './rich-text';

const words = (text: string) => ({ type: 'text', text });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const heading = (level: number, text: string) => ({
  type: 'heading',
  level,
  children: [words(text)],
});
const link = (url: string, text: string) => ({ type: 'link', url, children: [words(text)] });
const faults = (...blocks: object[]) => reviewRichText(blocks, 1).faults;

describe('headings', () => {
  test('levels in order are accepted', () => {
    expect(
      faults(heading(2, 'Bilety'), heading(3, 'Ulgi'), heading(2, 'Dojazd'), paragraph(words('…'))),
    ).toEqual([]);
  });
  test('a skipped level names the heading and the level it should have', () => {
    expect(faults(heading(2, 'Bilety'), heading(4, 'Ulgi'))).toEqual([
      'nagłówek „Ulgi” ma poziom 4, a powinien mieć najwyżej 3. Nie pomijaj poziomów nagłówków.',
    ]);
    expect(faults(heading(3, 'Ulgi'))).toHaveLength(1);
  });
  test('level 1 belongs to the title', () => {
    expect(faults(heading(1, 'Bilety'))[0]).toContain('poziom 1');
  });
  test('a heading has words', () => {
    expect(faults(heading(2, '  '))).toHaveLength(1);
  });
  test('a text goes on from the heading above it', () => {
    expect(reviewRichText([heading(3, 'Ulgi')], 2)).toEqual({ faults: [], lastLevel: 3 });
    expect(reviewRichText([paragraph(words('…'))], 3).lastLevel).toBe(3);
  });
});

describe('links', () => {
  test('an ordinary link is accepted, in a list, too', () => {
    const item = { type: 'list-item', children: [link('/zajecia/', 'zajęcia')] };
    expect(faults({ type: 'list', format: 'unordered', children: [item] })).toEqual([]);
  });
  test('a script is refused wherever it hides', () => {
    const item = { type: 'list-item', children: [link('javascript:alert(1)', 'klik')] };
    expect(faults({ type: 'list', format: 'unordered', children: [item] })[0]).toContain('„klik”');
  });
  test('a link has words', () => {
    expect(faults(paragraph(link('/zajecia/', ' ')))).toEqual([
      'link do „/zajecia/” nie ma tekstu. Napisz, dokąd prowadzi.',
    ]);
  });
});

test('a picture belongs into a field or a block of its own', () => {
  const picture = {
    type: 'image',
    image: { name: 'chor.png', alternativeText: 'Chór na schodach' },
    children: [words('')],
  };
  expect(faults(picture)).toEqual([expect.stringContaining('blokiem „Obraz”')]);
});

test('what is not a rich text is an empty one', () => {
  expect(reviewRichText(null, 1)).toEqual({ faults: [], lastLevel: 1 });
});
