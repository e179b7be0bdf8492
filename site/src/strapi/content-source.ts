import { fetchCollection, fetchSingle, type StrapiConnection } from './client.ts';
import type { QueryObject } from './query-string.ts';

/** A content type as the content API and the panel name it. */
export interface ContentName {
  /** In addresses: "events". */
  readonly path: string;
  /** In the panel: "api::event.event". */
  readonly uid: string;
}

/** Where a build has its entries from. What it throws is a BuildFailure, as in client.ts. */
export interface ContentSource {
  /** All published entries of a collection, raw, in the order of their documents. */
  collection(name: ContentName, query: QueryObject): Promise<readonly unknown[]>;
  /** The published single type; null when there is none. */
  single(name: ContentName, query: QueryObject): Promise<unknown>;
  /** All was of use: a source that keeps entries keeps these. */
  done(): void;
}

/** Asks for everything. */
export function freshContent(connection: StrapiConnection): ContentSource {
  return {
    collection: ({ path }, query) => fetchCollection(connection, path, query),
    single: ({ path }, query) => fetchSingle(connection, path, query),
    done: () => {},
  };
}
