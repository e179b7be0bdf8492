import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const step = z.object({
  attribute: z.string(),
  index: z.int().nonnegative().nullable(),
  component: z.string().nullable(),
});

const entrySource = z.object({
  uid: z.string(),
  type: z.string(),
  documentId: z.string(),
  title: z.string(),
  page: z.string().nullable(),
  fields: z.array(
    z.object({ steps: z.array(step), texts: z.array(z.string()), files: z.array(z.string()) }),
  ),
});

/** What the build wrote of one entry: its page, and what an editor put into which field. */
export type EntrySource = z.infer<typeof entrySource>;
export type FieldSource = EntrySource['fields'][number];

/** Who can mend a finding: an entry, and the way to its field; no steps mean the entry as a whole. */
export interface Cause extends Pick<EntrySource, 'uid' | 'type' | 'documentId' | 'title'> {
  readonly steps: FieldSource['steps'];
}

/**
 * Reads what the build wrote (ENTRY_SOURCES).
 *
 * @throws Error when there is no such file or it holds something else
 */
export async function readEntrySources(file: string): Promise<readonly EntrySource[]> {
  return z.array(entrySource).parse(JSON.parse(await readFile(file, 'utf8')));
}
