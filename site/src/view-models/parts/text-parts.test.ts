import { describe, expect, it } from 'vitest';
import { image, paragraphs } from '../../../tests/fixture/defaults.ts';
import { longArticle } from '../../../tests/fixture/long-article.ts';
import type { BlockNode } from '../../snapshot/rich-text.ts';
import type { ContentBlock } from '../../snapshot/snapshot.ts';
import { plainText } from '../../text/heading-id.ts';
import { lettersOfBlock } from './letters-of-block.ts';
import { contentsOfParts, partModel } from './part-models.ts';
import { LONGEST_PAGE, textParts } from './text-parts.ts';

const nothing = { before: 0, after: 0 };
const heading = (text: string, level: 2 | 3 = 2): BlockNode => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});
const text = (...body: readonly BlockNode[]): ContentBlock => ({ type: 'text', body });
/** Paragraphs of 1,000 letters. */
const thousands = (count: number) =>
  paragraphs(...Array.from({ length: count }, (_, index) => `${index} `.padEnd(1000, 'słowo ')));

const nodesOf = (blocks: readonly ContentBlock[]): readonly BlockNode[] =>
  blocks.flatMap((block) => (block.type === 'text' ? block.body : []));
const firstHeadings = (content: readonly ContentBlock[]) =>
  textParts(content, nothing).map(({ blocks: [first] }) => {
    const node = first?.type === 'text' ? first.body[0] : undefined;
    return node?.type === 'heading' ? plainText(node.children) : null;
  });

describe('a text', () => {
  it('of 1,500 words is one page, the very blocks of the editor', () => {
    const content = [text(heading('A'), ...thousands(10))];
    const [page, ...others] = textParts(content, nothing);
    expect(page?.blocks).toBe(content);
    expect(others).toEqual([]);
  });

  it('of 5,000 words falls into parts, none of them heavy, none of a few words', () => {
    const { content } = longArticle('Długi', 'dlugi');
    const parts = textParts(content, { before: 500, after: 500 });
    const letters = parts.map(({ blocks }) =>
      blocks.reduce((sum, block) => sum + lettersOfBlock(block), 0),
    );
    expect(parts).toHaveLength(5);
    expect(Math.max(...letters)).toBeLessThan(LONGEST_PAGE * 0.8);
    expect(Math.min(...letters)).toBeGreaterThan(LONGEST_PAGE * 0.3);
  });

  it('loses nothing and repeats nothing but the heading of a chapter that goes on', () => {
    const { content } = longArticle('Długi', 'dlugi');
    const blocks = textParts(content, nothing).flatMap((part) => part.blocks);
    const own = nodesOf(blocks).filter(
      (node) => node.type !== 'heading' || !plainText(node.children).endsWith('(ciąg dalszy)'),
    );
    expect(own).toEqual(nodesOf(content));
    expect(blocks.filter(({ type }) => type === 'image')).toHaveLength(1);
  });

  it('begins its parts with chapters where that is possible', () => {
    const chapters = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) =>
      text(heading(name), ...thousands(4)),
    );
    expect(firstHeadings(chapters)).toEqual(['A', 'C', 'E']);
    const uneven = [text(heading('A'), ...thousands(6)), text(heading('B'), ...thousands(9))];
    expect(firstHeadings(uneven)).toEqual(['A', 'B']);
  });

  it('says on which chapter a part goes on', () => {
    expect(firstHeadings([text(heading('Wielka woda'), ...thousands(15))])).toEqual([
      'Wielka woda',
      'Wielka woda (ciąg dalszy)',
    ]);
    expect(firstHeadings([text(...thousands(15))])).toEqual([null, null]);
  });

  it('never leaves a heading at the end of a part', () => {
    for (let place = 1; place < 14; place++) {
      const body = thousands(14).toSpliced(place, 0, heading('A', 3), heading('B', 3));
      const parts = textParts([text(heading('Początek'), ...body)], nothing);
      expect(parts).toHaveLength(2);
      for (const { blocks } of parts) {
        expect([place, nodesOf(blocks).at(-1)?.type]).toEqual([place, 'paragraph']);
      }
    }
  });

  it('counts pictures and what stands around it', () => {
    const gallery = {
      type: 'gallery',
      title: null,
      images: Array(12).fill(image('a.png')),
    } as const;
    const content = [text(heading('A'), ...thousands(4)), gallery, text(...thousands(4))];
    expect(textParts(content, nothing)).toHaveLength(2);
    expect(textParts([text(...thousands(10))], { before: 1000, after: 2000 })).toHaveLength(2);
  });

  it('is one page when it is one block, however long', () => {
    const rows = Array.from({ length: 900 }, (_, row) => [`${row}`, 'Rodzina przykładowa']);
    const table = { type: 'table', caption: 'Właściciele', header: ['Rok', 'Kto'], rows } as const;
    expect(textParts([table], nothing).map(({ blocks }) => blocks)).toEqual([[table]]);
  });

  it('has a page for what stands after it, when that fills one', () => {
    const long = textParts([text(...thousands(8))], { before: 0, after: 8000 });
    expect(long.map(({ blocks }) => nodesOf(blocks).length)).toEqual([8, 0]);
    const short = textParts([text(...thousands(12))], { before: 0, after: 1000 });
    expect(short.map(({ blocks }) => nodesOf(blocks).length)).toEqual([6, 6]);
  });
});

describe('the parts of a text', () => {
  const parts = textParts(
    [
      text(heading('Początki'), ...thousands(8), heading('Dziś'), ...thousands(6)),
      text(heading('Początki'), ...thousands(1)),
    ],
    nothing,
  );

  it('link one another', () => {
    expect(partModel('/a/', 1, 1)).toBeNull();
    expect(partModel('/a/', 2, 3)).toEqual({
      number: 2,
      text: 'Część 2 z 3',
      previous: { href: '/a/', label: 'Poprzednia część' },
      next: { href: '/a/3/', label: 'Następna część' },
    });
  });

  it('list the chapters of all of them, and hold the fragments of those elsewhere', () => {
    expect(parts).toHaveLength(2);
    expect(contentsOfParts(parts, '/a/', 1)).toEqual([
      { href: '#r-poczatki', label: 'Początki' },
      { href: '/a/2/#r-dzis', label: 'Dziś', anchor: 'r-dzis' },
    ]);
  });

  it('hold no fragment that a heading of theirs has', () => {
    expect(contentsOfParts(parts, '/a/', 2)).toEqual([
      { href: '/a/#r-poczatki', label: 'Początki' },
      { href: '#r-dzis', label: 'Dziś' },
    ]);
  });

  it('are listed by their number where no chapter begins', () => {
    const plain = textParts([text(...thousands(15))], nothing);
    expect(contentsOfParts(plain, '/a/', 1)).toEqual([
      { href: '/a/', label: 'Część 1' },
      { href: '/a/2/', label: 'Część 2' },
    ]);
  });
});
