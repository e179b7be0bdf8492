import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Attribute {
  readonly type: string;
  readonly repeatable?: boolean;
  readonly max?: number;
  readonly maxLength?: number;
  readonly column?: { readonly type: string };
}

/** Longest text of a `string` column in PostgreSQL; SQLite has no limit and would hide it. */
const longestShortText = 255;

/** What an attribute lacks so that whatever the panel accepts can be stored and shown. */
function faultsOf(name: string, attribute: Attribute): string[] {
  const { type, repeatable = false, max, maxLength, column } = attribute;
  const faults: string[] = [];
  if ((repeatable || type === 'dynamiczone') && max === undefined) faults.push('no "max"');
  if ((type === 'text' || type === 'string') && maxLength === undefined) {
    faults.push('no "maxLength"');
  }
  if (type === 'string' && (maxLength ?? 0) > longestShortText && column?.type !== 'text') {
    faults.push(`longer than ${longestShortText} needs "column": { "type": "text" }`);
  }
  // `decimal` keeps two places in PostgreSQL: half a kilometre on a map.
  if (/^(latitude|longitude)$/.test(name) && type !== 'float') faults.push('not "float"');
  return faults.map((fault) => `${name}: ${fault}`);
}

const files = globSync(['api/*/content-types/*/schema.json', 'components/*/*.json'], {
  cwd: import.meta.dirname,
}).filter((file) => !/notice|planned-change|entry-version/.test(file));

test('there are schemas to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each(files)('%s has limits that its columns can hold', (file) => {
  const schema: { readonly attributes: Readonly<Record<string, Attribute>> } = JSON.parse(
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  const faults = Object.entries(schema.attributes).flatMap((entry) => faultsOf(...entry));
  expect(faults).toEqual([]);
});

describe('is reported:', () => {
  test.each<[string, string, Attribute]>([
    ['a list without end', 'groups', { type: 'component', repeatable: true }],
    ['a zone without end', 'content', { type: 'dynamiczone' }],
    ['a text without end', 'transcript', { type: 'text' }],
    ['a text longer than its column', 'url', { type: 'string', maxLength: 500 }],
    ['a coordinate that is rounded', 'latitude', { type: 'decimal' }],
  ])('%s', (_what, name, attribute) => {
    expect(faultsOf(name, attribute)).toHaveLength(1);
  });
});
