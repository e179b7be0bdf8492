import type { ListItemNode, ListNode } from '../../snapshot/rich-text.ts';

/** One `<li>`: its words, and the lists inside it. */
export interface NestedItem {
  readonly item: ListItemNode | null;
  readonly lists: readonly ListNode[];
}

/** Strapi's Blocks put an inner list after its item as a sibling; here it moves into the item. */
export function nestLists(children: ListNode['children']): readonly NestedItem[] {
  const items: { item: ListItemNode | null; lists: ListNode[] }[] = [];
  for (const child of children) {
    const last = items.at(-1);
    if (child.type === 'list-item') items.push({ item: child, lists: [] });
    else if (last) last.lists.push(child);
    else items.push({ item: null, lists: [child] });
  }
  return items;
}
