import { describe, expect, it } from 'vitest';
import { evenBreaks, type Piece } from './even-breaks.ts';

const piece = (letters: number, breakCost: number | null = 0.2): Piece => ({ letters, breakCost });
const alike = (count: number) => Array.from({ length: count }, () => piece(100));

describe('where a text is broken', () => {
  it('is into parts of like size', () => {
    expect(evenBreaks(alike(9), 3, 400)).toEqual([0, 3, 6]);
    expect(evenBreaks(alike(10), 4, 400)).toHaveLength(4);
  });

  it('is at a chapter, when that leaves the parts a like size', () => {
    const pieces = alike(10).with(4, piece(100, 0));
    expect(evenBreaks(pieces, 2, 700)).toEqual([0, 4]);
  });

  it('is not at a chapter that would leave a page of a few words', () => {
    const pieces = alike(10).with(1, piece(100, 0));
    expect(evenBreaks(pieces, 2, 700)).toEqual([0, 5]);
  });

  it('is never where a part would be beyond its measure, if there is another place', () => {
    const pieces = alike(10).with(3, piece(100, 0));
    expect(evenBreaks(pieces, 2, 600)).not.toEqual([0, 3]);
  });

  it('is never before a piece that must follow the one before it', () => {
    const pieces = alike(10).with(5, piece(100, null));
    expect(evenBreaks(pieces, 2, 700)).not.toContain(5);
  });

  it('is nowhere when there is no place for it', () => {
    expect(evenBreaks([piece(9000)], 3, 4000)).toEqual([0]);
    expect(evenBreaks([piece(9000), piece(9000, null)], 2, 4000)).toEqual([0]);
    expect(evenBreaks([], 2, 4000)).toEqual([0]);
    expect(evenBreaks([piece(5000), piece(5000), piece(1, null)], 3, 4000)).toEqual([0, 1]);
  });
});
