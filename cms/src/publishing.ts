import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseDeletionOfUsed } from './deletion-guards/guard-references';
import type { NoticeType } from './outbox/notice';
import { writeNotice } from './outbox/write-notice';
import { withoutBlankTexts } from './publishing-rules/blank-texts';
import { problemsOfEntry } from './publishing-rules/check-entry';
import { type Change, changeOf } from './publishing-rules/content-change';
import { isPlainEntry, type PlainEntry, textOf, titleOf } from './publishing-rules/plain-entry';
import { readStructure } from './publishing-rules/read-structure';
import type { KnownRedirect } from './publishing-rules/redirect';
import { refusalOf } from './publishing-rules/refusal';
import { populateAll, type Structure } from './publishing-rules/structure';
import { followPage } from './redirects/follow-page';
import { publicAddress } from './redirects/public-address';
import { dayInPoland } from './site-status/moments-in-words';

export { startOutbox } from './outbox/start-outbox';

const NOTICE_OF: { readonly [change in Exclude<Change, 'none'>]: NoticeType } = {
  publish: 'entry.publish',
  unpublish: 'entry.unpublish',
  delete: 'entry.delete',
  live: 'entry.update',
};

/**
 * Stands between every change of content and the database: what visitors will see must keep the rules,
 * and each such change carries its redirects and its one notice in the same transaction. Call in
 * `register()`.
 */
export function registerPublishing(strapi: Core.Strapi): void {
  let read: Structure | null = null;
  const structure = () => {
    read ??= readStructure({ ...strapi.contentTypes, ...strapi.components });
    return read;
  };

  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const hasDrafts = context.contentType.options?.draftAndPublish === true;
    const params: PlainEntry = { ...context.params };
    const { data } = params;
    if (uid.startsWith('api::') && isPlainEntry(data)) {
      Object.assign(context.params, { data: withoutBlankTexts(structure(), uid, data) });
    }
    const change = uid.startsWith('api::') ? changeOf(action, hasDrafts, params['status']) : 'none';
    if (change === 'none') return next();

    return strapi.db.transaction(async () => {
      const known = textOf(params, 'documentId');
      const before = known === '' ? null : await visibleEntry(strapi, uid, hasDrafts, known);
      if (change === 'delete' && before !== null) {
        await refuseDeletionOfUsed(strapi, uid, known, titleOrAddress(before));
      }
      if (action === 'publish') await refuseFaulty(strapi, structure(), uid, draftOf(known));
      const result = await next();
      const documentId = known === '' || action === 'clone' ? documentIdOf(result) : known;
      const after = await visibleEntry(strapi, uid, hasDrafts, documentId);
      const entry = after ?? before;
      // Nothing that visitors could see: a draft was deleted, or there was no such document.
      if (entry === null) return result;
      if (action !== 'publish' && after !== null) {
        await refuseFaulty(
          strapi,
          structure(),
          uid,
          hasDrafts ? draftOf(documentId) : { documentId },
        );
      }
      const title = titleOrAddress(entry);
      await followPage(strapi, {
        before: before === null ? null : publicAddress(uid, textOf(before, 'slug')),
        after: after === null ? null : publicAddress(uid, textOf(after, 'slug')),
        title,
      });
      await writeNotice(strapi, NOTICE_OF[change], { uid, documentId, title });
      return result;
    });
  });
}

/** The entry as visitors see it, without its components; null when they do not. */
async function visibleEntry(
  strapi: Core.Strapi,
  uid: string,
  hasDrafts: boolean,
  documentId: string,
): Promise<PlainEntry | null> {
  const where = hasDrafts ? { documentId, publishedAt: { $notNull: true } } : { documentId };
  const entry: unknown = await strapi.db.query(uid).findOne({ where });
  return isPlainEntry(entry) ? entry : null;
}

/** Which row of a document is its draft: the version an editor works on, and what is published. */
function draftOf(documentId: string) {
  return { documentId, publishedAt: { $null: true } };
}

/**
 * Checks one version of a document against the rules.
 * @throws errors.ValidationError with the Polish sentences, one per field
 */
async function refuseFaulty(
  strapi: Core.Strapi,
  structure: Structure,
  uid: string,
  version: { documentId: string },
): Promise<void> {
  const entry: unknown = await strapi.db.query(uid).findOne({
    where: version,
    populate: populateAll(structure, uid),
  });
  if (!isPlainEntry(entry)) return;
  const problems = problemsOfEntry(uid, entry, {
    structure,
    otherRedirects: await redirectsBeside(strapi, uid, version.documentId),
    today: dayInPoland(Date.now()),
  });
  if (problems.length === 0) return;
  const { message, details } = refusalOf(titleOrAddress(entry), problems);
  throw new errors.ValidationError(message, details);
}

async function redirectsBeside(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<KnownRedirect[]> {
  if (uid !== 'api::redirect.redirect') return [];
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId: { $ne: documentId }, to: { $notNull: true } } });
  return rows
    .filter(isPlainEntry)
    .map((row) => ({ from: textOf(row, 'from'), to: textOf(row, 'to') }));
}

function titleOrAddress(entry: PlainEntry): string {
  return titleOf(entry) || textOf(entry, 'from');
}

function documentIdOf(result: unknown): string {
  return isPlainEntry(result) ? textOf(result, 'documentId') : '';
}
