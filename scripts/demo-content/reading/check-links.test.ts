import { expect, it } from 'vitest';
import type { TypeName } from '../model/type-names.ts';
import type { Fields } from '../model/value.ts';
import { checkLinks } from './check-links.ts';

function document(type: TypeName, key: string, fields: Fields = {}) {
  return { file: `${type}/${key}.yaml`, type, key, fields };
}
const inPlace = (key: string): Fields => ({
  occurrences: [{ place: { pending: 'relation', to: 'place', keys: [key] } }],
});

it('is content when every relation leads to a document', () => {
  expect(checkLinks([document('place', 'sala'), document('event', 'a', inPlace('sala'))])).toEqual(
    [],
  );
});

it('names file, key and value of a relation to nowhere, and what there is', () => {
  const problems = checkLinks([
    document('place', 'sala'),
    document('event', 'a', inPlace('salla')),
  ]);
  expect(problems).toEqual([
    expect.objectContaining({ file: 'event/a.yaml', key: 'occurrences.0.place', value: 'salla' }),
  ]);
  expect(problems[0]?.message).toContain('expected one of: sala');
});

it('finds two documents of one name', () => {
  const twice = { ...document('season', 'rok'), file: 'season/inny.yaml' };
  expect(checkLinks([document('season', 'rok'), twice])).toMatchObject([
    { file: 'season/inny.yaml', value: 'rok' },
  ]);
});
