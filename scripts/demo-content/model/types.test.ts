import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { typeNames } from './type-names.ts';
import { contentType } from './types.ts';

const api = path.join(import.meta.dirname, '../../../cms/src/api');
const panelSchema = z.object({
  kind: z.enum(['collectionType', 'singleType']),
  options: z.object({ draftAndPublish: z.boolean().optional() }).optional(),
  attributes: z.record(
    z.string(),
    z.object({ type: z.string(), required: z.boolean().optional() }),
  ),
});

function schemaOf(type: string) {
  const file = path.join(api, type, 'content-types', type, 'schema.json');
  return panelSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What documents leave to the editors, or what the panel keeps for itself. */
const notWritten = new Map([['news-item', ['attachments']]]);

describe.each(typeNames)('%s', (type) => {
  const panel = schemaOf(type);
  const ours = contentType(type);

  it('has the attributes of the panel', () => {
    const expected = Object.keys(panel.attributes).filter(
      (name) => !notWritten.get(type)?.includes(name),
    );
    expect(Object.keys(ours.schema.shape).sort()).toEqual(expected.sort());
  });

  it('is stored the way the panel stores it', () => {
    expect(ours.kind).toBe(panel.kind === 'singleType' ? 'single' : 'collection');
    expect(ours.draftAndPublish).toBe(panel.options?.draftAndPublish ?? false);
  });
});

it('knows every type of the panel but the hidden ones, and the state of all, which is no type', () => {
  const others = readdirSync(api).filter((name) => !typeNames.some((type) => type === name));
  expect(others).toEqual(['content-state', 'entry-version', 'notice', 'planned-change']);
});
