import { expect, test } from 'vitest';
import { authorRole, editorRole, permissionsOf } from './role-plan';

const fieldsOf = () => ['title'];
const actions = (permissions: ReturnType<typeof permissionsOf>, uid: string) =>
  permissions
    .filter(({ subject }) => subject === uid)
    .map(({ action }) => action.replace('plugin::content-manager.explorer.', ''));

test('an editor publishes, an author does not', () => {
  expect(actions(permissionsOf(editorRole, fieldsOf), 'api::event.event')).toContain('publish');
  expect(permissionsOf(authorRole, fieldsOf).some(({ action }) => action.endsWith('publish'))).toBe(
    false,
  );
});

test('an author reaches own entries only', () => {
  for (const { action, subject, conditions } of permissionsOf(authorRole, fieldsOf)) {
    if (subject !== 'api::event.event' || action.endsWith('create')) continue;
    expect(conditions).toEqual(['admin::is-creator']);
  }
});

test('an author only chooses what would be live at once', () => {
  expect(actions(permissionsOf(authorRole, fieldsOf), 'api::place.place')).toEqual(['read']);
});

test('rights over whole entries name no fields', () => {
  for (const { action, properties } of permissionsOf(editorRole, fieldsOf)) {
    if (/explorer\.(delete|publish)$/.test(action)) expect(properties).toEqual({});
  }
});
