import { BuildFailure } from '../build/build-failure.ts';
import { type QueryObject, queryString } from './query-string.ts';

/** Where the CMS is and the read-only token that opens its content API. */
export interface StrapiConnection {
  /** Origin without a trailing slash. */
  readonly url: string;
  readonly token: string;
}

/** Strapi answers 100 rows at most (`api.rest.maxLimit`). */
const PAGE_SIZE = 100;
const TIMEOUT_MS = 20_000;

/**
 * All published entries of a collection, page by page in a stable order.
 *
 * @returns the raw entries; exactly as many as the CMS says there are.
 * @throws BuildFailure `source-unavailable` when the CMS cannot be reached, answers with an error or
 *   no whole JSON, or when the collection changed while it was read; `source-invalid` when the
 *   answer has not the shape of a Strapi list.
 */
export async function fetchCollection(
  connection: StrapiConnection,
  collection: string,
  query: QueryObject,
): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  const seen = new Set<string>();
  for (let page = 1; ; page += 1) {
    const address = `/api/${collection}?${queryString({
      ...query,
      sort: 'documentId:asc',
      pagination: { page, pageSize: PAGE_SIZE, withCount: true },
    })}`;
    const answer = await getJson(connection, address);
    const { data, total, pageCount } = listAnswer(answer, collection);
    for (const entry of data) {
      seen.add(documentIdOf(entry, collection));
      entries.push(entry);
    }
    if (page < pageCount) continue;
    if (entries.length !== total || seen.size !== total) {
      throw new BuildFailure(
        'source-unavailable',
        `Strapi said that "${collection}" has ${total} entries but gave ${entries.length} (${seen.size} different). It probably changed while it was read; the build has to be repeated.`,
      );
    }
    return entries;
  }
}

/**
 * The published single type, or null when it has never been published.
 *
 * @throws BuildFailure as `fetchCollection`.
 */
export async function fetchSingle(
  connection: StrapiConnection,
  name: string,
  query: QueryObject,
): Promise<unknown> {
  const answer = await getJson(connection, `/api/${name}?${queryString(query)}`, { missing: null });
  if (answer === null) return null;
  if (isRecord(answer) && 'data' in answer) return answer['data'];
  throw shapeFailure(name, 'an object with "data"');
}

/**
 * One entry of a collection, or null when there is none.
 *
 * @param query with `status: 'draft'` its draft, else its published version
 * @throws BuildFailure as `fetchCollection`.
 */
export function fetchEntry(
  connection: StrapiConnection,
  collection: string,
  documentId: string,
  query: QueryObject,
): Promise<unknown> {
  return fetchSingle(connection, `${collection}/${encodeURIComponent(documentId)}`, query);
}

async function getJson(
  { url, token }: StrapiConnection,
  address: string,
  options?: { readonly missing: null },
): Promise<unknown> {
  const where = `GET ${url}${address.split('?')[0]}`;
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}${address}`, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    text = await response.text();
  } catch (cause) {
    throw new BuildFailure(
      'source-unavailable',
      `${where}: no answer (${reasonOf(cause)}). Is Strapi running at STRAPI_URL?`,
      [],
      { cause },
    );
  }
  if (response.status === 404 && options !== undefined) return options.missing;
  if (response.status === 401 || response.status === 403) {
    throw new BuildFailure(
      'source-unavailable',
      `${where}: Strapi refused the token (${response.status}). Check STRAPI_TOKEN: it must be a read-only API token of this Strapi.`,
    );
  }
  if (!response.ok) {
    throw new BuildFailure(
      'source-unavailable',
      `${where}: Strapi answered ${response.status} ${excerpt(text)}`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BuildFailure(
      'source-unavailable',
      `${where}: the answer is not whole JSON (${text.length} characters: ${excerpt(text)})`,
      [],
      { cause },
    );
  }
}

function listAnswer(
  answer: unknown,
  collection: string,
): { readonly data: readonly unknown[]; readonly total: number; readonly pageCount: number } {
  const meta = isRecord(answer) ? answer['meta'] : undefined;
  const pagination = isRecord(meta) ? meta['pagination'] : undefined;
  if (isRecord(answer) && Array.isArray(answer['data']) && isRecord(pagination)) {
    const { total, pageCount } = pagination;
    if (typeof total === 'number' && typeof pageCount === 'number') {
      return { data: answer['data'], total, pageCount };
    }
  }
  throw shapeFailure(collection, '"data" and "meta.pagination"');
}

function documentIdOf(entry: unknown, collection: string): string {
  if (isRecord(entry) && typeof entry['documentId'] === 'string') return entry['documentId'];
  throw shapeFailure(collection, 'a "documentId" in every entry');
}

function shapeFailure(name: string, expected: string): BuildFailure {
  return new BuildFailure(
    'source-invalid',
    `The answer of Strapi for "${name}" lacks ${expected}. Is STRAPI_URL the address of this project's Strapi?`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function excerpt(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').slice(0, 120));
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message;
}
