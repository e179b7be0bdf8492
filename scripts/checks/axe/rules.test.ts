import { expect, it } from 'vitest';
import { allChecks } from '../all-checks.ts';
import { taggedInAxe } from '../tracing/engine-rules.ts';
import { EXPERIMENTAL } from './rules.ts';
import { HANDED_OVER } from './triage.ts';

it('says of every experimental rule of axe whether it is asked', () => {
  const known = taggedInAxe(['experimental']).map(({ ruleId }) => ruleId);
  expect(Object.keys(EXPERIMENTAL).sort()).toEqual([...known].sort());
});

it('hands over what axe cannot decide to checks that there are', () => {
  const names = allChecks.map(({ name }) => name);
  for (const { to } of Object.values(HANDED_OVER)) expect(names).toContain(to);
});
