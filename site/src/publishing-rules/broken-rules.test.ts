import { expect, it } from 'vitest';
import { GOOD_ENTRIES, type TypeName } from '../../tests/raw-entries.ts';
import { brokenRules } from './broken-rules.ts';
import { publishingRules } from './load-publishing-rules.ts';

const rules = await publishingRules();
const judge = brokenRules(rules);
const findingsOf = (type: TypeName, change: Readonly<Record<string, unknown>> = {}) =>
  judge({ uid: `api::${type}.${type}`, type: 'Strona', raw: { ...GOOD_ENTRIES[type], ...change } });

it.each(Object.keys(GOOD_ENTRIES))('finds nothing in a good %s', (name) => {
  const raw = Object.entries(GOOD_ENTRIES).find(([type]) => type === name)?.[1];
  expect(judge({ uid: `api::${name}.${name}`, type: name, raw })).toEqual([]);
});

it('names entry, field and what is wrong with what came past the panel', () => {
  const link = { type: 'link', url: '/a/', children: [{ type: 'text', text: 'kliknij tutaj' }] };
  const body = [{ type: 'paragraph', children: [link] }];
  expect(findingsOf('page', { content: [{ __component: 'blocks.text', body }] })).toEqual([
    {
      type: 'Strona',
      documentId: 'abc',
      title: 'O nas',
      field: 'content.0.body',
      value: '',
      message: expect.stringMatching(/^Strona „O nas”, Treść 1 → .*nie mówi, dokąd prowadzi/),
      forEditor: expect.stringContaining('nie mówi, dokąd prowadzi'),
      cause: {
        uid: 'api::page.page',
        documentId: 'abc',
        type: 'Strona',
        title: 'O nas',
        steps: [
          { attribute: 'content', index: 0, component: 'blocks.text' },
          { attribute: 'body', index: null, component: null },
        ],
      },
    },
  ]);
});

it('says nothing of what the site does not ask for', () => {
  const { season: _, ...raw } = { ...GOOD_ENTRIES['class'] };
  expect(judge({ uid: 'api::class.class', type: 'Zajęcia', raw })).toEqual([]);
  expect(findingsOf('class', { season: null })).toMatchObject([{ field: 'season' }]);
});

it('looks at an answer once', () => {
  let looks = 0;
  const counted = brokenRules({
    ...rules,
    problemsOfEntry: (...given: Parameters<typeof rules.problemsOfEntry>) => {
      looks += 1;
      return rules.problemsOfEntry(...given);
    },
  });
  const raw = { documentId: 'again', name: 'Temat', slug: 'temat' };
  for (const each of [raw, raw, { ...raw, name: 'Inny temat' }]) {
    counted({ uid: 'api::topic.topic', type: 'Temat', raw: each });
  }
  expect(looks).toBe(2);
});
