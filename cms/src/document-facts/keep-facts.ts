import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { FACTS_ATTRIBUTE } from '../publishing-rules/document-facts';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { EXAMINED_ENDINGS, examineDocument } from './examine-document';

const FILE = 'plugin::upload.file';

/**
 * Keeps with each file what was found in it, in the very row that is written when it is uploaded or
 * replaced. Call in `bootstrap()`.
 */
export function keepDocumentFacts(strapi: Core.Strapi): void {
  const files = strapi.db.query(FILE);
  const create = files.create.bind(files);
  const update = files.update.bind(files);
  files.create = async (params) => create({ ...params, ...(await withFacts(params)) });
  files.update = async (params) => update({ ...params, ...(await withFacts(params)) });
}

/** Only data that can be read comes with new bytes: Strapi's upload and replacement hand it through. */
async function withFacts({ data }: { readonly data?: unknown }): Promise<{ data?: PlainEntry }> {
  if (!isPlainEntry(data)) return {};
  const { getStream } = data;
  if (typeof getStream !== 'function') return {};
  const facts = await examineDocument(textOf(data, 'ext'), () => bytesOf(getStream()));
  return { data: { ...data, [FACTS_ATTRIBUTE]: facts } };
}

async function bytesOf(stream: unknown): Promise<Buffer> {
  if (stream instanceof Readable) return buffer(stream);
  throw new Error('Strapi hands over an uploaded file in a way that is not known here.');
}

/**
 * Looks into the documents that nobody has looked into: those uploaded before this was done, or brought
 * back from a backup. A file that is not on the disk is left for the next start.
 */
export async function examineOlderDocuments(strapi: Core.Strapi): Promise<void> {
  const files = strapi.db.query(FILE);
  const rows: unknown[] = await files.findMany({
    where: {
      // An ending is kept as it was written: ".PDF".
      $or: EXAMINED_ENDINGS.map((ending) => ({ ext: { $eqi: ending } })),
      [FACTS_ATTRIBUTE]: { $null: true },
    },
  });
  for (const row of rows.filter(isPlainEntry)) {
    const url = textOf(row, 'url');
    if (!url.startsWith('/')) continue;
    try {
      const facts = await examineDocument(textOf(row, 'ext'), () =>
        readFile(join(strapi.dirs.static.public, url)),
      );
      // The moment of its last change stays: the bytes did, and the site keeps files by it.
      const data = { [FACTS_ATTRIBUTE]: facts, updatedAt: row['updatedAt'] };
      await files.updateMany({ where: { id: row['id'] }, data });
    } catch (error) {
      strapi.log.warn(`${url} could not be looked into: ${String(error)}`);
    }
  }
}
