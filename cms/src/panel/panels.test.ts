import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Panel } from './define-panel';
import { editRows } from './edit-rows';
import { missingTexts } from './missing-texts';
import { panels } from './panels';

const src = join(import.meta.dirname, '..');

interface Schema {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
  readonly hidden: boolean;
}

function readSchemas(): Schema[] {
  const types = globSync('api/*/content-types/*/schema.json', { cwd: src });
  const components = globSync('components/*/*.json', { cwd: src });
  return [...types, ...components].map((file) => {
    const json = JSON.parse(readFileSync(join(src, file), 'utf8'));
    const [, first = '', second = ''] = file.split('/');
    const uid = file.startsWith('api/')
      ? `api::${first}.${first}`
      : `${first}.${second.replace('.json', '')}`;
    const hidden = json.pluginOptions?.['content-manager']?.visible === false;
    return { uid, attributes: json.attributes, hidden };
  });
}

const schemas = readSchemas();
const shown = schemas.filter(({ hidden }) => !hidden);

test('there are schemas to look at', () => {
  expect(shown.length).toBeGreaterThan(40);
});

describe.each(shown)('$uid', ({ uid, attributes }) => {
  const panel = panels.find((candidate) => candidate.uid === uid);

  test('has a Polish label and description for every field and no other', () => {
    expect(panel).toBeDefined();
    expect(missingTexts(panel as Panel, Object.keys(attributes))).toEqual([]);
    expect(Object.keys(panel?.fields ?? {}).sort()).toEqual(Object.keys(attributes).sort());
  });

  test('is called by one of its fields and lists only its own fields', () => {
    const known = [...Object.keys(attributes), 'id', 'createdAt', 'updatedAt', 'publishedAt'];
    const { mainField, list = [], sort } = panel as Panel;
    for (const field of [mainField, ...list, ...(sort ? [sort.by] : [])]) {
      expect(known).toContain(field);
    }
  });
});

const markable = schemas.filter(({ uid, attributes }) => {
  return uid.startsWith('api::') && 'example' in attributes;
});

test('there are types that hold example content', () => {
  expect(markable.length).toBeGreaterThanOrEqual(14);
});

test.each(markable)('$uid shows what is example content at once', ({ uid }) => {
  const { fields, list } = panels.find((panel) => panel.uid === uid) as Panel;
  const cells = Object.entries(fields).map(([name, { size = 12 }]) => ({ name, size }));
  expect(editRows(cells)[1]).toEqual([{ name: 'example', size: 12 }]);
  expect(list).toContain('example');
});

test('every panel has a schema', () => {
  expect(panels.map(({ uid }) => uid).sort()).toEqual(shown.map(({ uid }) => uid).sort());
});

test('a field without words is reported', () => {
  const panel: Panel = {
    uid: 'shared.bad-example',
    mainField: 'title',
    fields: {
      title: { label: 'title', description: 'Coś' },
      note: { label: 'Uwagi', description: ' ' },
    },
  };
  expect(missingTexts(panel, ['title', 'note', 'url'])).toEqual([
    'title: the label is the English name of the field',
    'note: no description',
    'url: no label',
  ]);
});
