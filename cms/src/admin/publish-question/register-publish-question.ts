import type { StrapiApp } from '@strapi/strapi/admin';
import type { Action } from '../referring-entries/warn-before';
import { askBeforePublishing } from './ask-before-publishing';
import { rememberPublishedWith } from './published-with';
import { type BulkAction, tellOfChosen } from './tell-of-chosen';

/**
 * Lets "Opublikuj" show warnings that are new before it publishes; in a list it tells which of the chosen
 * entries have any. Call in `register()`.
 *
 * @throws Error when the content manager takes no changes of its actions any more
 */
export function registerPublishQuestion(
  app: Pick<StrapiApp, 'getPlugin' | 'addMiddlewares'>,
): void {
  const { addDocumentAction, addBulkAction } = app.getPlugin('content-manager').apis;
  if (typeof addDocumentAction !== 'function' || typeof addBulkAction !== 'function') {
    throw new Error('The content manager of this Strapi lets nobody change its actions.');
  }
  const publishedWith = rememberPublishedWith(window.localStorage);
  app.addMiddlewares([() => publishedWith.middleware]);
  addDocumentAction((actions: readonly Action[]) =>
    actions.map((action) =>
      action.type === 'publish' ? askBeforePublishing(action, publishedWith) : action,
    ),
  );
  addBulkAction((actions: readonly BulkAction[]) => actions.map(tellOfChosen));
}
