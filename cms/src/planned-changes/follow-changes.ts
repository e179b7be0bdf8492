import type { Core } from '@strapi/strapi';
import { isPlainEntry, textOf } from '../publishing-rules/plain-entry';
import { PLANNED_ACTIONS } from './planned-change';
import { openPlans } from './plans';

/**
 * Lets plans follow what people do: whoever publishes or withdraws an entry by hand has done what was
 * planned, and a draft that is written on afterwards must not go out at the old moment. The plans of a
 * deleted entry go with it. Call in `register()`.
 */
export function followChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async ({ uid, action, params }, next) => {
    const planned = PLANNED_ACTIONS.find((name) => name === action);
    const given: unknown = params;
    const documentId = isPlainEntry(given) ? textOf(given, 'documentId') : '';
    const isContent = uid.startsWith('api::') && documentId !== '';
    if (!isContent || (planned === undefined && action !== 'delete')) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const plans = openPlans(strapi);
      if (planned === undefined) await plans.removeAll({ uid, documentId });
      else await plans.removeFulfilled({ uid, documentId }, planned);
      return result;
    });
  });
}
