import type { PlainEntry } from './plain-entry';
import { entriesOf, entryOf, textOf } from './plain-entry';
import { childSpot, entrySpot, type Spot } from './spot';

/** What the rules must know of one attribute of a type or component. */
export type Field =
  | { kind: 'component'; of: string; repeatable: boolean; required?: true }
  | { kind: 'zone'; of: readonly string[] }
  | {
      kind: 'media' | 'relation' | 'blocks' | 'string' | 'text' | 'email' | 'uid' | 'other';
      /** The site cannot do without it; Strapi itself is content with blanks and missing files. */
      required?: true;
    };

/** The attributes of every content type and component, by uid. */
export type Structure = { readonly [uid: string]: { readonly [attribute: string]: Field } };

/** The entry and every component inside it, outside in and in the order of the schema. */
export function everySpot(structure: Structure, uid: string, entry: PlainEntry): Spot[] {
  return spotsWithin(structure, entrySpot(uid, entry));
}

function spotsWithin(structure: Structure, spot: Spot): Spot[] {
  const children = Object.entries(structure[spot.uid] ?? {}).flatMap(([attribute, field]) =>
    childrenOf(spot, attribute, field),
  );
  return [spot, ...children.flatMap((child) => spotsWithin(structure, child))];
}

function childrenOf(spot: Spot, attribute: string, field: Field): Spot[] {
  if (field.kind === 'zone') {
    return entriesOf(spot.entry, attribute).map((block, index) =>
      childSpot(spot, attribute, textOf(block, '__component'), block, index),
    );
  }
  if (field.kind !== 'component') return [];
  if (field.repeatable) {
    return entriesOf(spot.entry, attribute).map((part, index) =>
      childSpot(spot, attribute, field.of, part, index),
    );
  }
  const part = entryOf(spot.entry, attribute);
  return part === null ? [] : [childSpot(spot, attribute, field.of, part)];
}

/** A `populate` of the database layer. */
export type Populate = { [attribute: string]: true | { populate: Populate } | { on: PopulateOn } };
export type PopulateOn = { [componentUid: string]: { populate: Populate } };

/** The populate that loads an entry with all its components and files (relations one step deep). */
export function populateAll(structure: Structure, uid: string): Populate {
  const populate: Populate = {};
  for (const [attribute, field] of Object.entries(structure[uid] ?? {})) {
    if (field.kind === 'media' || field.kind === 'relation') populate[attribute] = true;
    if (field.kind === 'component') {
      populate[attribute] = { populate: populateAll(structure, field.of) };
    }
    if (field.kind === 'zone') {
      const on: PopulateOn = {};
      for (const block of field.of) on[block] = { populate: populateAll(structure, block) };
      populate[attribute] = { on };
    }
  }
  return populate;
}
