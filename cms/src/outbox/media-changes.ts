import type { Core } from '@strapi/strapi';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { isUsedInPublished } from './media-use';
import { writeNotice } from './write-notice';

const FILE = 'plugin::upload.file';

/**
 * Makes every update and deletion of a file that visitors can see write a notice in the transaction of
 * that change. The upload plugin goes past the document service, and Strapi's lifecycle hooks run
 * outside the transaction of the write, so the two writing calls of the file table are wrapped.
 */
export function reportMediaChanges(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE);
  const update = files.update.bind(files);
  const remove = files.delete.bind(files);

  files.update = (params) =>
    strapi.db.transaction(async () => {
      const file = await findFile(strapi, params);
      const updated = await update(params);
      if (file !== null) await noticeOf(strapi, 'media.update', file);
      return updated;
    });
  files.delete = (params) =>
    strapi.db.transaction(async () => {
      const file = await findFile(strapi, params);
      const removed = await remove(params);
      if (file !== null) await noticeOf(strapi, 'media.delete', file);
      return removed;
    });
}

/** The file a write is about, if visitors can see it; asked before the write undoes the uses. */
async function findFile(strapi: Core.Strapi, params: { where?: unknown }) {
  if (!isPlainEntry(params.where)) return null;
  const file: unknown = await strapi.db.query(FILE).findOne({ where: params.where });
  if (!isPlainEntry(file)) return null;
  return (await isUsedInPublished(strapi, Number(file['id']))) ? file : null;
}

function noticeOf(strapi: Core.Strapi, type: 'media.update' | 'media.delete', file: PlainEntry) {
  const subject = {
    uid: FILE,
    documentId: textOf(file, 'documentId'),
    title: textOf(file, 'name'),
  };
  return writeNotice(strapi, type, subject);
}
