import { expect, it } from 'vitest';
import type { ListItemNode, ListNode } from '../../snapshot/rich-text.ts';
import { nestLists } from './nest-lists.ts';

const item = (text: string): ListItemNode => ({
  type: 'list-item',
  children: [{ type: 'text', text }],
});
const list = (...children: ListNode['children']): ListNode => ({
  type: 'list',
  format: 'unordered',
  children,
});

it('moves an inner list into the item before it', () => {
  const inner = list(item('b'));
  expect(nestLists([item('a'), inner, item('c')])).toEqual([
    { item: item('a'), lists: [inner] },
    { item: item('c'), lists: [] },
  ]);
});

it('keeps an inner list that has no item before it', () => {
  const inner = list(item('b'));
  expect(nestLists([inner])).toEqual([{ item: null, lists: [inner] }]);
});
