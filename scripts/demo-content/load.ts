import { warsawDay } from './dates/warsaw-time.ts';
import { decide, refusal } from './loading/decide.ts';
import { loadDocuments } from './loading/load-documents.ts';
import { loadPictures } from './loading/load-pictures.ts';
import { readManifest, writeManifest } from './loading/manifest.ts';
import { readAdministratorSince } from './panel/administrator.ts';
import { type Administrator, logIn } from './panel/client.ts';
import { listEntries } from './panel/entries.ts';
import { drawingsFor, withTrueDescriptions } from './pictures/drawings-for.ts';
import type { ProgressLine } from './progress.ts';
import { readDocuments } from './reading/read-documents.ts';

export type LoadOptions = {
  /** Folder of the documents, see README.md beside it. */
  documents: string;
  /** Where the loader remembers what it loaded. */
  manifestFile: string;
  administrator: Administrator;
  /** Do nothing, and say so in one line, when the database is not empty. */
  ifEmpty: boolean;
  /** Count relative dates from today instead of the day of the first loading. */
  refreshDates: boolean;
  now: Date;
  say: ProgressLine;
};

/** The database holds content that is not ours; nothing was changed. */
export class ForeignContent extends Error {}

/**
 * Loads the demo content into a running Strapi through the panel's API, as an editor would.
 * Running it again changes only what differs from the documents; a killed run is continued.
 * @throws BadDocuments, ForeignContent, PanelError
 */
export async function loadDemoContent(options: LoadOptions): Promise<void> {
  const { manifestFile, ifEmpty, refreshDates, say } = options;
  const panel = await logIn(options.administrator);
  const database = await readAdministratorSince(panel);
  const entries = await listEntries(panel);
  const today = warsawDay(options.now);
  const decision = decide(await readManifest(manifestFile), entries, {
    ifEmpty,
    refreshDates,
    today,
    database,
  });
  if (decision.action === 'nothing') {
    say(`nothing to load: ${decision.reason}`);
    return;
  }
  if (decision.action === 'refuse') throw new ForeignContent(refusal(decision.foreign));

  const written = await readDocuments(options.documents);
  const drawings = drawingsFor(written);
  const documents = written.map((document) => withTrueDescriptions(document, drawings));
  say(`${documents.length} documents read, dates count from ${decision.manifest.loadedOn}`);

  const { manifest } = decision;
  const remember = () => writeManifest(manifestFile, manifest);
  await remember();
  await loadPictures({ panel, drawings, manifest, remember, say });
  await loadDocuments({ panel, documents, drawings, entries, manifest, remember, say });
  manifest.completedAt ??= options.now.toISOString();
  await remember();
}
