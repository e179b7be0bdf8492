import type { InlineNode } from '../../snapshot/rich-text.ts';
import type { Language } from '../../text/languages.ts';

/** Neighbouring nodes whose words are in one language; null: Polish, or a link with its own marks. */
export interface Alike {
  readonly language: Language | null;
  readonly nodes: readonly InlineNode[];
}

/**
 * Groups the nodes of a line by their language, so that one element says it for all of them.
 *
 * @param around the language the line itself says; its words need no mark of their own
 */
export function alikeInLanguage(
  nodes: readonly InlineNode[],
  around: Language | null,
): readonly Alike[] {
  const groups: { language: Language | null; nodes: InlineNode[] }[] = [];
  for (const node of nodes) {
    const own = node.type === 'text' ? (node.lang ?? null) : null;
    const language = own === around ? null : own;
    const last = groups.at(-1);
    if (last !== undefined && last.language === language) last.nodes.push(node);
    else groups.push({ language, nodes: [node] });
  }
  return groups;
}
