import { expect, test } from 'vitest';
import { describeGroups } from './describe-groups';

test('counts the groups by their state', () => {
  const groups = [{ state: 'wolne miejsca' }, { state: 'komplet' }, { state: 'wolne miejsca' }];
  expect(describeGroups({ groups })).toBe('wolne miejsca: 2, komplet: 1');
});

test('a draft may lack the state and the groups', () => {
  expect(describeGroups({ groups: [{ state: null }] })).toBe('stan nieznany: 1');
  expect(describeGroups({ groups: [] })).toBe('brak grup');
  expect(describeGroups({})).toBe('brak grup');
});
