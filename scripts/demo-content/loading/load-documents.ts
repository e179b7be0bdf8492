import type { TypeName } from '../model/type-names.ts';
import { type Panel, PanelError } from '../panel/client.ts';
import { storeEntry } from '../panel/entries.ts';
import type { Drawing } from '../pictures/draw-picture.ts';
import { type ProgressLine, tally } from '../progress.ts';
import type { DemoDocument } from '../reading/parse-document.ts';
import { decideDocument, type ExistingEntry } from './decide.ts';
import { hashOf } from './hash.ts';
import type { Manifest } from './manifest.ts';
import { inStoringOrder, withoutCircles } from './order.ts';
import { fingerprint, payload } from './payload.ts';

type Loading = {
  panel: Panel;
  documents: DemoDocument[];
  /** By file name. */
  drawings: ReadonlyMap<string, Drawing>;
  /** What the database held at the start. */
  entries: ExistingEntry[];
  manifest: Manifest;
  remember: () => Promise<void>;
  say: ProgressLine;
};

/** Creates, updates and publishes the documents, type by type in the order of their relations. */
export async function loadDocuments(loading: Loading): Promise<void> {
  const ordered = inStoringOrder(loading.documents);
  for (const type of new Set(ordered.map((document) => document.type))) {
    await loadType(
      loading,
      type,
      ordered.filter((document) => document.type === type),
    );
  }
}

async function loadType(loading: Loading, type: TypeName, documents: DemoDocument[]) {
  const { manifest, drawings, remember } = loading;
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const second: (() => Promise<void>)[] = [];
  for (const document of documents) {
    const name = `${type}/${document.key}`;
    const known = manifest.documents[name];
    const existing = loading.entries.find(
      (entry) =>
        entry.type === type &&
        (known
          ? entry.documentId === known.documentId
          : manifest.inProgress === name && entry.key === document.key),
    )?.documentId;
    const hash = hashOf(fingerprint(document.fields, manifest.loadedOn, drawings));
    const action = decideDocument(known, existing, hash);
    if (action === 'keep') {
      counts.unchanged++;
      continue;
    }
    const { first, later } = withoutCircles(document);
    manifest.inProgress = name;
    await remember();
    const documentId = await store(loading, document, existing ?? null, first);
    manifest.documents[name] = { documentId, hash: later ? '' : hash };
    manifest.inProgress = null;
    await remember();
    if (later) {
      second.push(async () => {
        await store(loading, document, documentId, { ...first, ...later });
        manifest.documents[name] = { documentId, hash };
        await remember();
      });
    }
    counts[action === 'create' ? 'created' : 'updated']++;
  }
  for (const finish of second) await finish();
  loading.say(`${type}: ${tally(counts)}`);
}

async function store(
  { panel, manifest }: Loading,
  document: DemoDocument,
  documentId: string | null,
  fields: DemoDocument['fields'],
): Promise<string> {
  try {
    return await storeEntry(panel, document.type, documentId, payload(fields, manifest));
  } catch (error) {
    if (!(error instanceof PanelError) || error.status !== 400) throw error;
    throw new Error(`The panel refused ${document.file}: ${error.message}`);
  }
}
