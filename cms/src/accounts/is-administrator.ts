import { entriesOf, isPlainEntry } from '../publishing-rules/plain-entry';
import { administratorRole } from './role-plan';

/** Whether the user of a request, as Strapi read it with its roles, is an administrator. */
export function isAdministrator(user: unknown): boolean {
  return (
    isPlainEntry(user) &&
    entriesOf(user, 'roles').some((role) => role['code'] === administratorRole.code)
  );
}
