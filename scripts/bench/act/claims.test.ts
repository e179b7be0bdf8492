import { expect, it } from 'vitest';
import { allChecks } from '../../checks/all-checks.ts';
import { claimsOf, OUR_CLAIMS } from './claims.ts';

it.each([
  ['axe', 'image-alt', ['23a2a8']],
  ['contrast', 'color-contrast-enhanced', ['09o5cg']],
  ['axe', 'region', []],
  ['links', 'id-repeated', ['3ea0c8']],
  ['html-validity', 'no-inline-style', []],
  ['html-validity', 'image-alt', []],
])('%s/%s claims %j', (check, rule, ids) => {
  expect(claimsOf(check, rule)).toEqual(ids);
});

it('claims for checks that there are', () => {
  const names = new Set(allChecks.map(({ name }) => name));
  for (const claim of Object.keys(OUR_CLAIMS)) {
    expect(names).toContain(claim.split('/')[0]);
  }
});
