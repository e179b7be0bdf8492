import { z } from 'zod';
import type { ExistingEntry } from '../loading/decide.ts';
import { type TypeName, typeNames } from '../model/type-names.ts';
import { contentType } from '../model/types.ts';
import type { Fields } from '../model/value.ts';
import { type Panel, PanelError } from './client.ts';

const pageSize = 100;
const entry = z.looseObject({ documentId: z.string() });
const listing = z.object({
  results: z.array(entry),
  pagination: z.object({ pageCount: z.number(), total: z.number() }),
});
const stored = z.object({ data: entry.nullable() });

/** Everything the database holds of the types the demo writes, drafts included. */
export async function listEntries(panel: Panel): Promise<ExistingEntry[]> {
  const lists: ExistingEntry[][] = [];
  for (const type of typeNames) {
    lists.push(await (contentType(type).kind === 'single' ? single : collection)(panel, type));
  }
  return lists.flat();
}

async function collection(panel: Panel, type: TypeName): Promise<ExistingEntry[]> {
  const { uid, key } = contentType(type);
  const found: ExistingEntry[] = [];
  for (let page = 1; ; page++) {
    const { results, pagination } = listing.parse(
      await panel.request(
        'GET',
        `/content-manager/collection-types/${uid}?page=${page}&pageSize=${pageSize}&sort=id:ASC`,
      ),
    );
    for (const result of results) {
      found.push({ type, key: String(key && result[key]), documentId: result.documentId });
    }
    if (page < pagination.pageCount) continue;
    if (found.length !== pagination.total) {
      throw new Error(
        `${type}: the panel counts ${pagination.total} entries, gave ${found.length}`,
      );
    }
    return found;
  }
}

async function single(panel: Panel, type: TypeName): Promise<ExistingEntry[]> {
  try {
    const answer = await panel.request(
      'GET',
      `/content-manager/single-types/${contentType(type).uid}`,
    );
    const { data } = stored.parse(answer);
    return data ? [{ type, key: type, documentId: data.documentId }] : [];
  } catch (error) {
    if (error instanceof PanelError && error.status === 404) return [];
    throw error;
  }
}

/**
 * Stores one entry and, where its type knows drafts, publishes it.
 * @param documentId null for a new one
 * @returns the documentId
 */
export async function storeEntry(
  panel: Panel,
  type: TypeName,
  documentId: string | null,
  data: Fields,
): Promise<string> {
  const { kind, uid, draftAndPublish } = contentType(type);
  const base =
    kind === 'single'
      ? `/content-manager/single-types/${uid}`
      : `/content-manager/collection-types/${uid}${documentId ? `/${documentId}` : ''}`;
  // Publishing stores as well: one request, one transaction, no draft left behind by a refusal.
  const answer = draftAndPublish
    ? await panel.request('POST', `${base}/actions/publish`, data)
    : await panel.request(documentId || kind === 'single' ? 'PUT' : 'POST', base, data);
  const { data: result } = stored.parse(answer);
  if (!result) throw new Error(`${type}: the panel stored an entry and returned none`);
  return result.documentId;
}
