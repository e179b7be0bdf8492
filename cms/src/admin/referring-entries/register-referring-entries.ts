import type { StrapiApp } from '@strapi/strapi/admin';
import { type Action, warnBefore } from './warn-before';

/** The actions after which visitors do not find an entry any more, as Strapi calls them. */
const TAKING_AWAY = ['unpublish', 'delete'];

/**
 * Lets every withdrawal and deletion say first which published entries refer to what is to go: beside
 * the form, in the rows of a list, and for several entries at once. Call in `register()`.
 *
 * @throws Error when the content manager takes no changes of its actions any more
 */
export function registerReferringEntries(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addDocumentAction, addBulkAction } = app.getPlugin('content-manager').apis;
  for (const change of [addDocumentAction, addBulkAction]) {
    if (typeof change !== 'function') {
      throw new Error('The content manager of this Strapi lets nobody change its actions.');
    }
    change((actions: readonly Action[]) =>
      actions.map((action) =>
        TAKING_AWAY.includes(action.type ?? '') ? warnBefore(action) : action,
      ),
    );
  }
}
