import { isPlainEntry } from './plain-entry';
import type { Field, Structure } from './structure';

const PLAIN_KINDS = ['media', 'relation', 'blocks', 'string', 'text', 'email', 'uid'] as const;

/** The plain structure of content types and components, from their Strapi schemas by uid. */
export function readStructure(schemas: { readonly [uid: string]: unknown }): Structure {
  return Object.fromEntries(
    Object.entries(schemas).map(([uid, schema]) => [uid, fieldsOf(schema)]),
  );
}

function fieldsOf(schema: unknown): { [attribute: string]: Field } {
  const attributes = isPlainEntry(schema) ? schema['attributes'] : null;
  if (!isPlainEntry(attributes)) return {};
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, fieldOf(attribute)]),
  );
}

function fieldOf(attribute: unknown): Field {
  if (!isPlainEntry(attribute)) return { kind: 'other' };
  const { type, component, components, repeatable } = attribute;
  const required = attribute['required'] === true ? ({ required: true } as const) : {};
  if (type === 'component' && typeof component === 'string') {
    return { kind: 'component', of: component, repeatable: repeatable === true, ...required };
  }
  if (type === 'dynamiczone' && Array.isArray(components)) {
    return { kind: 'zone', of: components.filter((uid) => typeof uid === 'string') };
  }
  return {
    kind: PLAIN_KINDS.find((kind) => kind === type) ?? 'other',
    ...required,
  };
}
