import { expect, it } from 'vitest';
import type { ActRule } from './read-rule.ts';
import { sum, tally } from './tally.ts';

const rule: ActRule = {
  id: 'a1b2c3',
  name: 'Image has a name',
  criteria: ['1.1.1'],
  examples: [
    { expected: 'passed', number: 1, html: '' },
    { expected: 'failed', number: 1, html: 'found' },
    { expected: 'failed', number: 2, html: '' },
    { expected: 'failed', number: 3, html: 'found something else' },
    { expected: 'passed', number: 2, html: 'found something else' },
    { expected: 'inapplicable', number: 1, html: 'found' },
  ],
};

it('counts what was caught, missed and cried for nothing, by who claims the rule', () => {
  const counted = tally(rule, ({ html }) => {
    if (html === '') return [];
    return html === 'found' ? ['d4e5f6', 'a1b2c3'] : ['d4e5f6'];
  });
  expect(counted).toEqual({ caught: 1, missed: 2, falseAlarms: ['inapplicable 1'] });
  expect(sum([counted, counted])).toMatchObject({ caught: 2, missed: 4 });
  expect(sum([counted, counted]).falseAlarms).toHaveLength(2);
});
