import { documentIdOf } from '../sources/entry-sources.ts';
import { fetchCollection, fetchSingle, type StrapiConnection } from './client.ts';
import { type ContentName, type ContentSource, freshContent } from './content-source.ts';
import { type ContentState, fetchContentState } from './content-state.ts';
import type { QueryObject } from './query-string.ts';
import { documentsToAskFor } from './what-changed.ts';

/** Raw entries by their document. */
type Entries = ReadonlyMap<string, unknown>;

interface Kept {
  readonly connection: StrapiConnection;
  readonly state: ContentState;
  readonly entries: ReadonlyMap<string, Entries>;
  /** When all of it was asked for, in ms since 1970. */
  readonly wholeSince: number;
}

/** Once a day everything is asked for, whatever the state says. In ms. */
const LONGEST = 24 * 60 * 60 * 1000;
/** So many documents fit into one address; for more the whole collection is asked for. */
const MOST_BY_NAME = 50;

/**
 * The content of the last build, for a process with one build after the other: it asks for what is
 * another now, and for what another entry's coming or going changes.
 */
export class KeptContent {
  #kept: Kept | null = null;

  /**
   * Asks the CMS what has changed, once, and answers by it.
   *
   * @throws BuildFailure as in client.ts
   */
  async open(connection: StrapiConnection): Promise<ContentSource> {
    const state = await fetchContentState(connection);
    if (state === null) return freshContent(connection);
    const kept = this.#of(connection);
    const entries = new Map<string, Entries>();
    const source = new SourceWithKept(connection, state, kept, entries);
    return {
      collection: (name, query) => source.collection(name, query),
      single: (name, query) => source.single(name, query),
      done: () => {
        this.#kept = { connection, state, entries, wholeSince: kept?.wholeSince ?? Date.now() };
      },
    };
  }

  #of({ url, token }: StrapiConnection): Kept | null {
    const kept = this.#kept;
    const isOfUse =
      kept?.connection.url === url &&
      kept.connection.token === token &&
      Date.now() - kept.wholeSince < LONGEST;
    return isOfUse ? kept : null;
  }
}

class SourceWithKept {
  readonly #connection: StrapiConnection;
  readonly #state: ContentState;
  readonly #kept: Kept | null;
  readonly #entries: Map<string, Entries>;

  constructor(
    connection: StrapiConnection,
    state: ContentState,
    kept: Kept | null,
    entries: Map<string, Entries>,
  ) {
    this.#connection = connection;
    this.#state = state;
    this.#kept = kept;
    this.#entries = entries;
  }

  async collection({ path, uid }: ContentName, query: QueryObject): Promise<readonly unknown[]> {
    const before = this.#kept?.entries.get(uid);
    const wanted = this.#wanted(uid, before);
    if (before === undefined || wanted === null) {
      const all = byDocument(await fetchCollection(this.#connection, path, query));
      this.#entries.set(uid, all);
      return [...all.values()];
    }
    const filters = { documentId: { $in: wanted } };
    const asked =
      wanted.length === 0
        ? []
        : await fetchCollection(this.#connection, path, { ...query, filters });
    const there = new Set(Object.keys(this.#state.entries[uid] ?? {}));
    const known = [...before].filter(([id]) => there.has(id) && !wanted.includes(id));
    const now = new Map([...known, ...byDocument(asked)].sort(byId));
    this.#entries.set(uid, now);
    return [...now.values()];
  }

  async single({ path, uid }: ContentName, query: QueryObject): Promise<unknown> {
    const before = this.#kept?.entries.get(uid);
    const states = this.#state.entries[uid];
    const isUnpublished = states !== undefined && Object.keys(states).length === 0;
    const isSame = before !== undefined && this.#wanted(uid, before)?.length === 0;
    const kept = isSame ? [...before.values()][0] : undefined;
    const entry = isUnpublished
      ? null
      : (kept ?? (await fetchSingle(this.#connection, path, query)));
    this.#entries.set(uid, byDocument(entry === null ? [] : [entry]));
    return entry;
  }

  /** Documents to ask for; null: all of them. */
  #wanted(uid: string, before: Entries | undefined): readonly string[] | null {
    if (this.#kept === null || before === undefined) return null;
    const wanted = documentsToAskFor(uid, before, this.#kept.state, this.#state);
    return wanted === 'all' || wanted.length > MOST_BY_NAME ? null : wanted;
  }
}

function byDocument(entries: readonly unknown[]): Map<string, unknown> {
  return new Map(entries.map((entry) => [documentIdOf(entry), entry]));
}

/** As Strapi sorts them: their letters are a to z and 0 to 9. */
function byId([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
