import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../cms/src/publishing-rules/languages.ts';
import { BLOCK_NAMES } from '../src/strapi/populate.ts';
import { languageCodes } from '../src/text/languages.ts';

const cms = path.resolve(import.meta.dirname, '../../cms/src');

describe('the content model of the CMS and what the site reads', () => {
  it('know the same blocks', () => {
    const files = readdirSync(path.join(cms, 'components/blocks'));
    const blocks = files
      .filter((file) => file.endsWith('.json'))
      .map((file) => `blocks.${path.parse(file).name}`);
    expect(blocks.length).toBeGreaterThan(0);
    expect([...BLOCK_NAMES].sort()).toEqual(blocks.sort());
  });

  it('offer the same values in every list of the panel', () => {
    const schemas = readFiles(path.join(cms), (file) => file.endsWith('.json'));
    const source = readFiles(path.resolve(import.meta.dirname, '../src/strapi/schemas'), (file) =>
      file.endsWith('.ts'),
    ).join('\n');
    const values = schemas
      .flatMap((text) => enumerationValues(JSON.parse(text)))
      .filter((value) => !Object.hasOwn(languageCodes, value));
    expect(values.length).toBeGreaterThan(30);
    const unknown = [...new Set(values)].filter(
      (value) =>
        !source.includes(`'${value}'`) &&
        !new RegExp(`\\b${value}:`, 'u').test(source) &&
        !source.includes(`${value}:`),
    );
    expect(unknown).toEqual([]);
  });

  it('know the same languages, which every list of languages offers', () => {
    expect(LANGUAGES.map(({ name, code }) => [name, code])).toEqual(Object.entries(languageCodes));
    const lists = readFiles(cms, (file) => file.endsWith('.json'))
      .flatMap((text) => enumerations(JSON.parse(text)))
      .filter((values) => values.includes('angielski'));
    expect(lists.length).toBeGreaterThanOrEqual(7);
    for (const values of lists) expect(values).toEqual(Object.keys(languageCodes));
  });
});

function readFiles(folder: string, wanted: (file: string) => boolean): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted(file) && !/notice|planned-change|entry-version/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

function enumerationValues(schema: unknown): string[] {
  return enumerations(schema).flat();
}

function enumerations(schema: unknown): string[][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(enumerations);
  const { type, enum: values } = schema as { readonly type?: unknown; readonly enum?: unknown };
  return type === 'enumeration' && Array.isArray(values) ? [...inner, values.map(String)] : inner;
}
