import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../environment/data-folder.ts';
import { writeDurably } from '../release/durable-file.ts';

const schema = z.object({ at: z.iso.datetime().nullable() });
const place = (data: DataFolder) => join(data.publisher, 'next-change.json');

/** Keeps when the pages that were just made change by themselves; null when they do not. */
export async function writeNextChange(data: DataFolder, at: string | null): Promise<void> {
  await writeDurably(place(data), `${JSON.stringify({ at })}\n`);
}

/** What the last good build said, or null: then midnight is the next change. */
export async function readNextChange(data: DataFolder): Promise<string | null> {
  try {
    const read = schema.safeParse(JSON.parse(await readFile(place(data), 'utf8')));
    return read.success ? read.data.at : null;
  } catch {
    return null;
  }
}
