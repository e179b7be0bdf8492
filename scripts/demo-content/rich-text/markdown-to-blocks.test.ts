import { expect, it } from 'vitest';
import { markdownToBlocks } from './markdown-to-blocks.ts';

const text = (value: string) => ({ type: 'text', text: value });

it('turns headings, wrapped paragraphs and emphasis into blocks', () => {
  expect(markdownToBlocks('## Zażółć\n\nPierwszy\nwiersz, **gruby *i pochyły***.')).toEqual([
    { type: 'heading', level: 2, children: [text('Zażółć')] },
    {
      type: 'paragraph',
      children: [
        text('Pierwszy wiersz, '),
        { type: 'text', text: 'gruby ', bold: true },
        { type: 'text', text: 'i pochyły', bold: true, italic: true },
        text('.'),
      ],
    },
  ]);
});

it('keeps links, to the web and within the site', () => {
  expect(markdownToBlocks('[tu](https://example.org/a) i [tam](/kontakt/)')).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://example.org/a', children: [text('tu')] },
        text(' i '),
        { type: 'link', url: '/kontakt/', children: [text('tam')] },
      ],
    },
  ]);
});

it('marks words of another language', () => {
  expect(markdownToBlocks('Mówimy [Добрий **вечір**](lang:uk).')).toEqual([
    {
      type: 'paragraph',
      children: [
        text('Mówimy '),
        { type: 'text', text: 'Добрий ', lang: 'uk' },
        { type: 'text', text: 'вечір', lang: 'uk', bold: true },
        text('.'),
      ],
    },
  ]);
});

it('nests lists beside their item, one level deeper', () => {
  expect(markdownToBlocks('1. jeden\n   - w środku\n2. dwa')).toEqual([
    {
      type: 'list',
      format: 'ordered',
      indentLevel: 0,
      children: [
        { type: 'list-item', children: [text('jeden')] },
        {
          type: 'list',
          format: 'unordered',
          indentLevel: 1,
          children: [{ type: 'list-item', children: [text('w środku')] }],
        },
        { type: 'list-item', children: [text('dwa')] },
      ],
    },
  ]);
});

it('keeps a quote', () => {
  expect(markdownToBlocks('> Słowa')).toEqual([{ type: 'quote', children: [text('Słowa')] }]);
});

it.each([
  ['# Tytuł', 'line 1: a heading of level 1'],
  ['tekst\n\n---', 'line 3: "thematicBreak" is not supported'],
  ['tekst <b>x</b>', 'line 1: "html" is not supported'],
  ['![x](y.png)', 'line 1: "image" is not supported'],
  ['```\nkod\n```', 'line 1: "code" is not supported'],
  ['[x](javascript:alert(1))', 'line 1: a link to "javascript:alert(1)"'],
  ['[x](//evil.example)', 'line 1: a link to "//evil.example"'],
  ['> a\n>\n> b', 'line 1: a quote must be exactly one paragraph'],
  ['- a\n\n  b', 'line 1: a list item must be exactly one paragraph'],
])('refuses %j with the line and the reason', (markdown, message) => {
  expect(() => markdownToBlocks(markdown)).toThrow(message);
});
