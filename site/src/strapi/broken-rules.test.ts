import { expect, it } from 'vitest';
import { GOOD_ENTRIES, type TypeName } from '../../tests/raw-entries.ts';
import { brokenRules } from './broken-rules.ts';
import { publishingRules } from './load-publishing-rules.ts';

const rules = await publishingRules();
const findingsOf = (type: TypeName, change: Readonly<Record<string, unknown>> = {}) =>
  brokenRules(rules, `api::${type}.${type}`, 'Strona', { ...GOOD_ENTRIES[type], ...change });

it('finds nothing in what the panel would publish', () => {
  expect(findingsOf('page')).toEqual([]);
  expect(findingsOf('news-item')).toEqual([]);
});

it('names entry and field of what came past the panel', () => {
  const link = { type: 'link', url: '/a/', children: [{ type: 'text', text: 'kliknij tutaj' }] };
  const body = [{ type: 'paragraph', children: [link] }];
  expect(findingsOf('page', { content: [{ __component: 'blocks.text', body }] })).toEqual([
    expect.objectContaining({
      documentId: 'abc',
      field: 'content.0.body',
      message: expect.stringContaining('nie mówi, dokąd prowadzi'),
    }),
  ]);
});

it('looks at each answer of the panel once', () => {
  let looks = 0;
  const counted = {
    ...rules,
    problemsOfEntry: (...given: Parameters<typeof rules.problemsOfEntry>) => {
      looks += 1;
      return rules.problemsOfEntry(...given);
    },
  };
  const entry = { documentId: 'again', name: 'Temat', slug: 'temat' };
  for (const raw of [entry, entry, { ...entry, name: 'Inny temat' }]) {
    brokenRules(counted, 'api::topic.topic', 'Temat', raw);
  }
  expect(looks).toBe(2);
});
