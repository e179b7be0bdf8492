import type { Core } from '@strapi/strapi';
import { isPlainEntry, type PlainEntry, textOf } from '../publishing-rules/plain-entry';
import { readStructure } from '../publishing-rules/read-structure';
import { populateAll, type Structure } from '../publishing-rules/structure';
import { contentOf } from './content-of-entry';
import type { EntryKey } from './entry-version';

/** What an entry holds now: its draft, or what is live for a type without drafts. */
export interface PresentContent {
  readonly title: string;
  readonly content: PlainEntry;
  /** The row itself with its author, by whom some rights go. */
  readonly row: PlainEntry;
}

/** Reads entries in the shape of versions. */
export interface ContentReader {
  /** The model of the content as it is today. */
  structure(): Structure;
  /** Null when there is no such entry. */
  read(entry: EntryKey): Promise<PresentContent | null>;
}

/** Whether versions of a type are kept: of all that editors write, not of what the panel notes for itself. */
export function hasVersions(strapi: Core.Strapi, uid: string): boolean {
  const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
  const options: unknown = type?.pluginOptions?.['content-manager'];
  return uid.startsWith('api::') && !(isPlainEntry(options) && options['visible'] === false);
}

/** Reads the entries of a running Strapi. */
export function contentReader(strapi: Core.Strapi): ContentReader {
  let known: Structure | null = null;
  const structure = () => {
    known ??= readStructure({ ...strapi.contentTypes, ...strapi.components });
    return known;
  };
  return {
    structure,
    async read({ uid, documentId }) {
      const type = Object.values(strapi.contentTypes).find((candidate) => candidate.uid === uid);
      if (type === undefined || documentId === '') return null;
      const draft = type.options?.draftAndPublish === true ? { publishedAt: { $null: true } } : {};
      const row: unknown = await strapi.db
        .query(type.uid)
        .findOne({ where: { documentId, ...draft }, populate: populateAll(structure(), uid) });
      if (!isPlainEntry(row)) return null;
      const title = textOf(row, 'title') || textOf(row, 'name') || textOf(row, 'from');
      return { title, content: contentOf(structure(), uid, row), row };
    },
  };
}
