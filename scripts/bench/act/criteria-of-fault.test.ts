import { expect, it } from 'vitest';
import { criteriaOfFault } from './criteria-of-fault.ts';

it.each([
  ['image-alt', ['1.1.1']],
  ['color-contrast', ['1.4.3']],
  ['target-size', ['2.5.8']],
  ['avoid-inline-spacing', ['1.4.12']],
  ['region', []],
  ['WCAG2AA.Principle1.Guideline1_1.1_1_1.H37', ['1.1.1']],
  ['WCAG2AA.Principle1.Guideline1_4.1_4_10.C32,C31', ['1.4.10']],
  ['wcag/h37', ['1.1.1']],
  ['no-inline-style', []],
])('%s is about %j', (rule, criteria) => {
  expect(criteriaOfFault(rule)).toEqual(criteria);
});
