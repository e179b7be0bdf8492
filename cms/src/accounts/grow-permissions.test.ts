import { expect, test } from 'vitest';
import { growPermissions } from './grow-permissions';
import type { Permission } from './role-plan';

function may(
  action: string,
  fields: readonly string[],
  conditions: readonly string[] = [],
): Permission {
  return { action, subject: 'api::event.event', conditions, properties: { fields } };
}

test('adds a new field to what the role may do', () => {
  const before = [may('read', ['title'])];
  expect(growPermissions(before, before, [may('read', ['title', 'lead'])])).toEqual([
    may('read', ['title', 'lead']),
  ]);
});

test('adds a new right', () => {
  const before = [may('read', ['title'])];
  const wanted = [...before, may('publish', [])];
  expect(growPermissions(before, before, wanted)).toEqual(wanted);
});

test('does not give back what an administrator took away', () => {
  const granted = [may('read', ['title', 'lead']), may('create', ['title'])];
  const current = [may('read', ['title'])];
  const wanted = [may('read', ['title', 'lead', 'kind']), may('create', ['title'])];
  expect(growPermissions(current, granted, wanted)).toEqual([may('read', ['title', 'kind'])]);
});

test('keeps what an administrator gave', () => {
  const granted = [may('read', ['title'])];
  const current = [may('read', ['title'], ['own']), may('delete', [])];
  expect(growPermissions(current, granted, granted)).toEqual(current);
});
