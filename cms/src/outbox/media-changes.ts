import type { Core } from '@strapi/strapi';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { isUsedInPublished } from './media-use';
import { writeNotice } from './write-notice';

const FILE = 'plugin::upload.file';

/**
 * Makes every update of a file that visitors can see write a notice in the transaction of that change (a
 * deletion of such a file is refused). The upload plugin goes past the document service, and Strapi's
 * lifecycle hooks run outside the transaction of the write, so the writing call of the file table is
 * wrapped.
 */
export function reportMediaChanges(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE);
  const update = files.update.bind(files);

  files.update = (params) =>
    strapi.db.transaction(async () => {
      const file = await findFile(strapi, params);
      const updated = await update(params);
      if (file !== null) await noticeOf(strapi, file);
      return updated;
    });
}

/** The file a write is about, if visitors can see it. */
async function findFile(strapi: Core.Strapi, params: { where?: unknown }) {
  if (!isPlainEntry(params.where)) return null;
  const file: unknown = await strapi.db.query(FILE).findOne({ where: params.where });
  if (!isPlainEntry(file)) return null;
  return (await isUsedInPublished(strapi, Number(file['id']))) ? file : null;
}

function noticeOf(strapi: Core.Strapi, file: PlainEntry) {
  const subject = {
    uid: FILE,
    documentId: textOf(file, 'documentId'),
    title: textOf(file, 'name'),
  };
  return writeNotice(strapi, 'media.update', subject);
}
