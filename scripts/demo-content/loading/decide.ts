import type { TypeName } from '../model/type-names.ts';
import { type Manifest, newManifest } from './manifest.ts';

/** An entry the database holds. */
export type ExistingEntry = { type: TypeName; key: string; documentId: string };

export type Wish = {
  /** Load into an empty database only, and otherwise do nothing rather than complain. */
  ifEmpty: boolean;
  /** Count relative dates from today, not from the day of the first loading. */
  refreshDates: boolean;
  today: string;
  database: string;
};

export type Decision =
  | { action: 'load'; manifest: Manifest }
  | { action: 'nothing'; reason: string }
  | { action: 'refuse'; foreign: ExistingEntry[] };

/**
 * Whether the demo may be loaded, and with which memory.
 * Redirects are no one's content: the panel writes them by itself when an entry is withdrawn.
 */
export function decide(manifest: Manifest | null, entries: ExistingEntry[], wish: Wish): Decision {
  const ids = new Set(Object.values(manifest?.documents ?? {}).map((known) => known.documentId));
  const content = entries.filter(({ type }) => type !== 'redirect');
  const foreign = content.filter(
    ({ type, key, documentId }) =>
      !ids.has(documentId) && `${type}/${key}` !== manifest?.inProgress,
  );
  const emptied = content.length === 0;

  if (wish.ifEmpty && manifest?.completedAt) {
    if (!emptied && foreign.length < content.length) {
      return { action: 'nothing', reason: `the demo was loaded on ${manifest.loadedOn}` };
    }
    if (emptied && manifest.database === wish.database) {
      return { action: 'nothing', reason: 'the demo was loaded before and has been deleted' };
    }
  }
  if (foreign.length > 0) {
    if (wish.ifEmpty) return { action: 'nothing', reason: 'the database holds other content' };
    return { action: 'refuse', foreign };
  }
  if (!manifest || emptied) {
    const fresh = newManifest(wish.today, wish.database);
    // A run killed among the pictures has left them in the media library of this very database.
    const media = manifest?.database === wish.database ? manifest.media : {};
    return { action: 'load', manifest: { ...fresh, media } };
  }
  const loadedOn = wish.refreshDates ? wish.today : manifest.loadedOn;
  return { action: 'load', manifest: { ...manifest, loadedOn } };
}

/** What to do with one document. `existing` is its documentId in the database, if it is there. */
export function decideDocument(
  known: { documentId: string; hash: string } | undefined,
  existing: string | undefined,
  hash: string,
): 'create' | 'update' | 'keep' {
  if (!existing) return 'create';
  return known?.documentId === existing && known.hash === hash ? 'keep' : 'update';
}

/** What to do with one picture. `existing` is its id in the media library, if it is there. */
export function decidePicture(
  known: { id: number; hash: string } | undefined,
  existing: number | undefined,
  hash: string,
): 'upload' | 'replace' | 'keep' {
  if (existing === undefined) return 'upload';
  return known?.id === existing && known.hash === hash ? 'keep' : 'replace';
}

/** Why a database with other content is left alone, for whoever started the loader. */
export function refusal(foreign: ExistingEntry[]): string {
  const shown = foreign.slice(0, 5).map(({ type, key }) => `${type} „${key}”`);
  const names = `${shown.join(', ')}${foreign.length > shown.length ? ', …' : ''}`;
  return [
    `Nie wczytano treści przykładowych: w bazie są już inne treści (${foreign.length}): ${names}. Nic nie zmieniono. Wczytaj je do pustej bazy (nowy folder danych w DATA_DIR) albo usuń te wpisy w panelu.`,
    `The demo content was not loaded: the database already holds other content (${foreign.length}): ${names}. Nothing was changed. Load it into an empty database (a new data folder in DATA_DIR), or delete these entries in the panel.`,
  ].join('\n');
}
