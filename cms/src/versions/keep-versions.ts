import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { whoActs } from '../outbox/acting-for';
import { changeOf } from '../publishing-rules/content-change';
import { isPlainEntry, momentOf, textOf } from '../publishing-rules/plain-entry';
import { hashOfContent, isSame } from './content-of-entry';
import type { EntryKey, VersionAction, WholeVersion } from './entry-version';
import { type ContentReader, hasVersions } from './read-content';
import { openVersions } from './version-table';

/** What the actions of the document service that change a draft are called in a version. */
const ACTIONS: { readonly [action: string]: VersionAction } = {
  create: 'save',
  update: 'save',
  clone: 'save',
  discardDraft: 'discard',
};
const restoration = new AsyncLocalStorage<true>();

/** Makes changes that bring an earlier version back: the version they make is told as such. */
export function restoring<Result>(run: () => Result): Result {
  return restoration.run(true, run);
}

/**
 * Keeps what an entry holds after each change of its draft, in the transaction of that change, and marks
 * what was published and what was deleted. Call in `register()`.
 */
export function keepVersions(strapi: Core.Strapi, reader: ContentReader): void {
  const table = openVersions(strapi);
  const now = () => ({ at: Date.now(), by: whoActs(strapi) ?? '' });

  /** Keeps the present state unless the last version holds the same; gives the last version. */
  async function keepPresent(entry: EntryKey, action: VersionAction): Promise<WholeVersion | null> {
    const present = await reader.read(entry);
    const last = await table.latest(entry);
    if (present === null) return last;
    const { content, title, row } = present;
    const contentHash = hashOfContent(content);
    if (last?.contentHash === contentHash) return last;
    const changed = Object.keys(content).filter(
      (attribute) => last !== null && !isSame(content[attribute], last.content[attribute]),
    );
    // Who made what was found is not known, only when.
    const made =
      action === 'found' ? { at: momentOf(row, 'updatedAt') ?? Date.now(), by: '' } : now();
    await table.add({ entry, title, action, made, contentHash, content, changed });
    return table.latest(entry);
  }

  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const kept = ACTIONS[action];
    const isFollowed = kept !== undefined || action === 'publish' || action === 'delete';
    if (!hasVersions(strapi, uid) || !isFollowed) return next();
    const params: unknown = context.params;
    const given = isPlainEntry(params) ? params : {};
    const known = action === 'clone' ? '' : textOf(given, 'documentId');
    const hasDrafts = context.contentType.options?.draftAndPublish === true;

    return strapi.db.transaction(async () => {
      const before = known === '' ? null : await keepPresent({ uid, documentId: known }, 'found');
      const result = await next();
      if (action === 'delete') {
        if (before !== null) await table.markDeleted(before, now());
        await table.prune(Date.now());
        return result;
      }
      const documentId = known || (isPlainEntry(result) ? textOf(result, 'documentId') : '');
      const entry = { uid, documentId };
      const made = restoration.getStore() === true ? 'restore' : (kept ?? 'save');
      const version = await keepPresent(entry, made);
      const isOut = hasDrafts && changeOf(action, hasDrafts, given['status']) === 'publish';
      if (version !== null && isOut) await table.markWentOut(version, now());
      return result;
    });
  });
}
