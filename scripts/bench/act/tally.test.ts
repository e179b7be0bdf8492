import { expect, it } from 'vitest';
import type { ActRule } from './read-rule.ts';
import { sum, tally } from './tally.ts';

const rule: ActRule = {
  id: 'a',
  name: 'Image has a name',
  criteria: ['1.1.1'],
  examples: [
    { expected: 'passed', number: 1, html: '' },
    { expected: 'failed', number: 1, html: 'found' },
    { expected: 'failed', number: 2, html: '' },
    { expected: 'failed', number: 3, html: 'found something else' },
    { expected: 'inapplicable', number: 1, html: 'found' },
  ],
};

it('counts what was caught, missed and cried for nothing, by the criteria of the rule', () => {
  const counted = tally(rule, ({ html }) => {
    if (html === '') return [];
    return html === 'found' ? ['4.1.2', '1.1.1'] : ['4.1.2'];
  });
  expect(counted).toEqual({ caught: 1, missed: 2, falseAlarms: 1 });
  expect(sum([counted, counted])).toEqual({ caught: 2, missed: 4, falseAlarms: 2 });
});
