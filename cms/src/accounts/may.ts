import type { Core } from '@strapi/strapi';
import type { PlainEntry } from '../publishing-rules/plain-entry';

/** What somebody may do with one entry. */
export interface Rights {
  read(entry: PlainEntry): boolean;
  update(entry: PlainEntry): boolean;
  publish(entry: PlainEntry): boolean;
}

/** What somebody may do with entries of a type, whichever they are. */
export interface RightsOfType {
  create(): boolean;
  delete(): boolean;
}

/** The part of the content manager's permission checker that is used here. */
interface PermissionService {
  create(of: { readonly userAbility: unknown; readonly model: string }): {
    readonly can: Rights & RightsOfType;
  };
}

/**
 * What the person behind a request may do with entries of a type, as the content manager judges it.
 *
 * @param state of the request
 */
export function rightsOf(
  strapi: Core.Strapi,
  state: Readonly<Record<string, unknown>>,
  uid: string,
): Rights & RightsOfType {
  const service: PermissionService = strapi.plugin('content-manager').service('permission-checker');
  return service.create({ userAbility: state['userAbility'], model: uid }).can;
}
