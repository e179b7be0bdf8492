import { expect, it } from 'vitest';
import type { BlockNode } from '../../snapshot/rich-text.ts';
import { headingAnchors } from './heading-anchors.ts';

const heading = (level: 2 | 3, text: string): BlockNode => ({
  type: 'heading',
  level,
  children: [{ type: 'text', text }],
});

it('gives an id to the first of equal headings, over all texts of the page', () => {
  const first = heading(2, 'Źródła');
  const again = heading(2, 'Źródła');
  const anchors = headingAnchors([[first], [again, heading(3, 'Niżej')]]);
  expect([...anchors.keys()]).toEqual([first]);
  expect(anchors.get(again)).toBeUndefined();
  expect([...anchors.values()][0]).toMatch(/zrodla/);
});
