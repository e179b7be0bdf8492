import type { Core } from '@strapi/strapi';
import { rightsOf } from '../accounts/may';
import { DAYS_AFTER_DELETION, openVersions } from './version-table';
import { deletionInWords } from './versions-in-words';
import type { DeletedEntriesView, DeletedLine } from './views';

/**
 * The deleted entries that can still be brought back, the last deleted first.
 *
 * @param state of the request: entries of types that this person may not delete are not told
 */
export async function viewOfDeleted(
  strapi: Core.Strapi,
  state: Readonly<Record<string, unknown>>,
): Promise<DeletedEntriesView> {
  const now = Date.now();
  const entries = (await openVersions(strapi).deleted()).flatMap((version): DeletedLine[] => {
    const { id, entry, title, deleted } = version;
    const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === entry.uid);
    if (type === undefined || deleted === null) return [];
    const rights = rightsOf(strapi, state, entry.uid);
    if (!rights.create() || !rights.delete()) return [];
    return [
      {
        restorePath: `/entry-versions/${entry.uid}/${entry.documentId}/${id}`,
        name: `${type.info.displayName}: ${title || 'wpis bez tytułu'}`,
        sentence: deletionInWords(deleted, DAYS_AFTER_DELETION, now),
        isLiveAtOnce: type.options?.draftAndPublish !== true,
      },
    ];
  });
  const headline =
    entries.length === 0
      ? 'Nie ma usuniętych wpisów, które możesz przywrócić.'
      : `Wpisy usunięte w ciągu ostatnich ${DAYS_AFTER_DELETION} dni`;
  return { headline, entries, askAgainAfter: null };
}
