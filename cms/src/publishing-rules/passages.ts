import { entriesOf, isPlainEntry, type PlainEntry, textOf } from './plain-entry';
import { PROSE_FIELDS } from './prose-fields';
import type { Spot } from './spot';
import type { Structure } from './structure';

/** What a passage is to its reader. Words of others (`quote`) are not ours to mend. */
export type PassageKind = 'line' | 'paragraph' | 'heading' | 'item' | 'quote';

/** A stretch of text that a visitor reads in one go, and where the editor finds it. */
export type Passage = {
  kind: PassageKind;
  spot: Spot;
  attribute: string;
  /** 'akapit 3' within a rich text; null where the field is the whole passage. */
  place: string | null;
  text: string;
  /** The block of the rich text; null for a plain field. */
  block: PlainEntry | null;
  /** The value of the whole field with this passage's texts changed. */
  rewritten(change: (text: string) => string): unknown;
  /** The value of the whole field with this passage's block replaced; same value for a plain field. */
  replaced(change: (block: PlainEntry) => PlainEntry): unknown;
};

/** Every passage of an entry that its editor has written, in the order of the form. */
export function passagesOf(structure: Structure, spots: readonly Spot[]): Passage[] {
  return spots.flatMap((spot) => {
    const prose = PROSE_FIELDS[spot.uid] ?? [];
    return Object.entries(structure[spot.uid] ?? {}).flatMap(([attribute, field]) => {
      if (field.kind === 'blocks') return richPassages(spot, attribute);
      return prose.includes(attribute) ? linePassage(spot, attribute) : [];
    });
  });
}

function linePassage(spot: Spot, attribute: string): Passage[] {
  const text = textOf(spot.entry, attribute);
  if (text === '') return [];
  return [
    {
      kind: spot.uid === 'blocks.quote' ? 'quote' : 'line',
      spot,
      attribute,
      place: null,
      text,
      block: null,
      rewritten: (change) => change(text),
      replaced: () => spot.entry[attribute],
    },
  ];
}

/** A part of a rich text with the way to it: [2, 'children', 0] is the first child of block 3. */
type Part = { kind: PassageKind; node: PlainEntry; steps: readonly number[]; place: string };

function richPassages(spot: Spot, attribute: string): Passage[] {
  const value = spot.entry[attribute];
  const blocks: unknown[] = Array.isArray(value) ? value : [];
  return partsOf(blocks)
    .map(({ kind, node, steps, place }) => ({
      kind,
      spot,
      attribute,
      place,
      text: wordsOf(node),
      block: node,
      rewritten: (change: (text: string) => string) =>
        replacedAt(blocks, steps, (found) => withTexts(found, change)),
      replaced: (change: (block: PlainEntry) => PlainEntry) => replacedAt(blocks, steps, change),
    }))
    .filter(({ text }) => text !== '');
}

function partsOf(blocks: readonly unknown[]): Part[] {
  const counts = { paragraph: 0, list: 0, quote: 0 };
  return blocks.flatMap((block, index): Part[] => {
    if (!isPlainEntry(block)) return [];
    const words = wordsOf(block);
    if (words === '') return [];
    const steps = [index];
    switch (block['type']) {
      case 'heading':
        return [{ kind: 'heading', node: block, steps, place: `nagłówek „${words}”` }];
      case 'list':
        counts.list += 1;
        return itemsOf(block, steps, `lista ${counts.list}`);
      case 'quote':
        counts.quote += 1;
        return [{ kind: 'quote', node: block, steps, place: `cytat ${counts.quote}` }];
      default:
        counts.paragraph += 1;
        return [{ kind: 'paragraph', node: block, steps, place: `akapit ${counts.paragraph}` }];
    }
  });
}

/** The items of a list; those of lists inside it count on. */
function itemsOf(list: PlainEntry, steps: readonly number[], place: string): Part[] {
  const found: { node: PlainEntry; steps: readonly number[] }[] = [];
  const collect = (node: PlainEntry, way: readonly number[]): void => {
    const children = Array.isArray(node['children']) ? node['children'] : [];
    for (const [index, child] of children.entries()) {
      if (!isPlainEntry(child)) continue;
      if (child['type'] === 'list-item') found.push({ node: child, steps: [...way, index] });
      if (child['type'] === 'list') collect(child, [...way, index]);
    }
  };
  collect(list, steps);
  return found.map((item, index) => ({
    ...item,
    kind: 'item',
    place: `${place}, punkt ${index + 1}`,
  }));
}

function replacedAt(
  nodes: readonly unknown[],
  [step, ...rest]: readonly number[],
  change: (node: PlainEntry) => PlainEntry,
): unknown[] {
  return nodes.map((node, index) => {
    if (index !== step || !isPlainEntry(node)) return node;
    if (rest.length === 0) return change(node);
    const children = Array.isArray(node['children']) ? node['children'] : [];
    return { ...node, children: replacedAt(children, rest, change) };
  });
}

/** A node of a rich text with every text in it changed. */
function withTexts(node: PlainEntry, change: (text: string) => string): PlainEntry {
  const { text, children } = node;
  if (typeof text === 'string') return { ...node, text: change(text) };
  if (!Array.isArray(children)) return node;
  return {
    ...node,
    children: children.map((child) => (isPlainEntry(child) ? withTexts(child, change) : child)),
  };
}

/** The texts of a node of a rich text, each with its marks (bold, underline…), in order. */
export function textsWithin(node: PlainEntry): PlainEntry[] {
  if (typeof node['text'] === 'string') return [node];
  return entriesOf(node, 'children').flatMap(textsWithin);
}

/** The words of a node of a rich text, blanks as a reader sees them. */
export function wordsOf(node: PlainEntry): string {
  return textsWithin(node)
    .map((part) => String(part['text']))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
