import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { actFor } from '../outbox/acting-for';
import type { PlannedChange } from './planned-change';
import { openPlans } from './plans';

/**
 * Makes a due change as the button does: through the document service, with its rules, its redirects
 * and its notice. The plan is crossed out in the same transaction, so a process that dies on the way
 * leaves both undone, and what is done is done once.
 *
 * @returns false when it is not to be made any more: another panel made it, or somebody moved it
 * @throws errors.ApplicationError when the change is refused; anything else is trouble that may pass
 */
export async function carryOut(
  strapi: Core.Strapi,
  plan: PlannedChange,
  now: number,
): Promise<boolean> {
  const { uid, documentId } = plan.entry;
  const plans = openPlans(strapi);
  return strapi.db.transaction(async () => {
    if (!(await plans.take(plan, now))) return false;
    await plans.removeOvertaken(plan);
    const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
    const draft: unknown =
      type === undefined ? null : await strapi.db.query(uid).findOne({ where: { documentId } });
    if (type === undefined || draft === null) {
      throw new errors.NotFoundError('Tego wpisu już nie ma.');
    }
    const documents = strapi.documents(type.uid);
    await actFor(`${plan.plannedBy || 'panel'}, zaplanowane`, () =>
      plan.action === 'publish'
        ? documents.publish({ documentId })
        : documents.unpublish({ documentId }),
    );
    return true;
  });
}
