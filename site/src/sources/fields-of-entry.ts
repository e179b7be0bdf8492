/** One step from an entry to a field, in the panel's own names. */
export interface Step {
  readonly attribute: string;
  /** Which of several, from 0; null where there is one only. */
  readonly index: number | null;
  /** Which kind of part stands there, where the panel lets an editor choose ("blocks.text"). */
  readonly component: string | null;
}

/** What an editor put into one field. */
export interface FieldSource {
  readonly steps: readonly Step[];
  /** Words and addresses; a rich text gives one string for each paragraph, heading (a blank one, too) and link. */
  readonly texts: readonly string[];
  /** Addresses in the media library. */
  readonly media: readonly string[];
}

/** What Strapi keeps for itself. */
const OWN_KEYS = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  '__component',
]);

/**
 * The fields of an entry as Strapi answers it. Other entries it points at are left out: they are
 * entries of their own. Pure.
 */
export function fieldsOfEntry(raw: unknown): readonly FieldSource[] {
  return isRecord(raw) ? fieldsBelow(raw, []) : [];
}

function fieldsBelow(raw: Record<string, unknown>, way: readonly Step[]): readonly FieldSource[] {
  return Object.entries(raw).flatMap(([attribute, value]) =>
    OWN_KEYS.has(attribute) ? [] : fieldsAt(value, way, attribute),
  );
}

function fieldsAt(value: unknown, way: readonly Step[], attribute: string): readonly FieldSource[] {
  const step: Step = { attribute, index: null, component: null };
  if (typeof value === 'string') {
    return value === '' ? [] : [{ steps: [...way, step], texts: [value], media: [] }];
  }
  if (Array.isArray(value)) {
    if (value.some(isRichTextNode)) {
      return [{ steps: [...way, step], texts: textsOfRichText(value), media: [] }];
    }
    return value.flatMap((each, index) => partAt(each, way, { ...step, index }));
  }
  return partAt(value, way, step);
}

function partAt(value: unknown, way: readonly Step[], step: Step): readonly FieldSource[] {
  if (!isRecord(value)) return [];
  if (typeof value['mime'] === 'string' && typeof value['url'] === 'string') {
    return [{ steps: [...way, step], texts: [], media: [value['url']] }];
  }
  if ('documentId' in value) return [];
  const component = typeof value['__component'] === 'string' ? value['__component'] : null;
  return fieldsBelow(value, [...way, { ...step, component }]);
}

function textsOfRichText(nodes: readonly unknown[]): readonly string[] {
  return nodes.flatMap((node) =>
    isRecord(node)
      ? [textBelow(node), ...addressesBelow(node)].filter(
          // A heading without words is a fault, and known by having none.
          (text) => text !== '' || node['type'] === 'heading',
        )
      : [],
  );
}

function textBelow(node: Record<string, unknown>): string {
  if (typeof node['text'] === 'string') return node['text'];
  return childrenOf(node).map(textBelow).join('');
}

function addressesBelow(node: Record<string, unknown>): readonly string[] {
  const own = node['type'] === 'link' && typeof node['url'] === 'string' ? [node['url']] : [];
  return [...own, ...childrenOf(node).flatMap(addressesBelow)];
}

function childrenOf(node: Record<string, unknown>): readonly Record<string, unknown>[] {
  const { children } = node;
  return Array.isArray(children) ? children.filter(isRecord) : [];
}

function isRichTextNode(value: unknown): boolean {
  return isRecord(value) && typeof value['type'] === 'string' && Array.isArray(value['children']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
