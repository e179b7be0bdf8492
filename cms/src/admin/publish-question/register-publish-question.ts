import type { StrapiApp } from '@strapi/strapi/admin';
import type { Action } from '../referring-entries/warn-before';
import { askBeforePublishing } from './ask-before-publishing';

/**
 * Lets "Opublikuj" show warnings that are new before it publishes. Call in `register()`.
 *
 * @throws Error when the content manager takes no changes of its actions any more
 */
export function registerPublishQuestion(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addDocumentAction } = app.getPlugin('content-manager').apis;
  if (typeof addDocumentAction !== 'function') {
    throw new Error('The content manager of this Strapi lets nobody change its actions.');
  }
  addDocumentAction((actions: readonly Action[]) =>
    actions.map((action) => (action.type === 'publish' ? askBeforePublishing(action) : action)),
  );
}
