import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { usesOfDocument } from './find-uses';
import { refuseDeletion } from './refuse-deletion';

/**
 * What entries point to and pages are made of. Without its season a class cannot be shown at all, and
 * without its place nobody finds the way.
 */
const REFERENCES = [
  'api::event-series.event-series',
  'api::grant.grant',
  'api::partner.partner',
  'api::person.person',
  'api::place.place',
  'api::season.season',
  'api::topic.topic',
];

/** Whether entries of a type may not be deleted while published entries point to them. */
export function isGuarded(uid: string): boolean {
  return REFERENCES.includes(uid);
}

/**
 * Refuses the deletion of what published entries point to.
 * @param title of the document, for the sentence
 * @throws errors.ValidationError with a Polish sentence that names the entries
 */
export async function refuseDeletionOfUsed(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  title: string,
): Promise<void> {
  if (!isGuarded(uid)) return;
  const refusal = refuseDeletion(title, await usesOfDocument(strapi, uid, documentId));
  if (refusal !== null) throw new errors.ValidationError(refusal);
}
