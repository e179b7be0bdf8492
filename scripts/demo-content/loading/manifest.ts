import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const schema = z.strictObject({
  /** The Warsaw day all relative dates count from. */
  loadedOn: z.iso.date(),
  /** Tells one database from another: when its first administrator was made. */
  database: z.string(),
  /** When every document had been stored for the first time; null while a first run is under way. */
  completedAt: z.string().nullable(),
  /** "type/key" of the document being stored, so that a killed run knows its own traces. */
  inProgress: z.string().nullable(),
  /** By "type/key". The hash is empty while the second pass has yet to come. */
  documents: z.record(z.string(), z.strictObject({ documentId: z.string(), hash: z.string() })),
  /** By file name, with the hash of the drawing. */
  media: z.record(z.string(), z.strictObject({ id: z.number(), hash: z.string() })),
});

/** What the loader remembers between runs; kept in DATA_DIR/demo-content.json. */
export type Manifest = z.infer<typeof schema>;

export function newManifest(loadedOn: string, database: string): Manifest {
  return { loadedOn, database, completedAt: null, inProgress: null, documents: {}, media: {} };
}

/** The manifest of an earlier run; null when there was none. */
export async function readManifest(file: string): Promise<Manifest | null> {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    throw new Error(
      `${file} is damaged: it no longer says which entries are demo content. Restore it from a copy; or, if the database holds nothing worth keeping, delete the data folder and start anew.`,
    );
  }
}

/** Writes by renaming: a run killed half-way leaves the old file or the new one, never a torn one. */
export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  await writeFile(`${file}.part`, `${JSON.stringify(manifest, null, 1)}\n`);
  await rename(`${file}.part`, file);
}
