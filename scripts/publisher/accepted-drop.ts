import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../environment/data-folder.ts';
import type { AcceptedDrop } from '../release/decide-release.ts';
import { writeDurably } from '../release/durable-file.ts';

const schema = z.object({ liveRelease: z.string() });
const place = (data: DataFolder) => join(data.publisher, 'accepted-drop.json');

/** What somebody has accepted by accept-drop.ts, or null. */
export async function readAcceptedDrop(data: DataFolder): Promise<AcceptedDrop | null> {
  try {
    const read = schema.safeParse(JSON.parse(await readFile(place(data), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export async function writeAcceptedDrop(data: DataFolder, accepted: AcceptedDrop): Promise<void> {
  await writeDurably(place(data), `${JSON.stringify(accepted)}\n`);
}

/** An acceptance holds for one release: once another is live it is removed. */
export async function forgetAcceptedDrop(data: DataFolder): Promise<void> {
  await rm(place(data), { force: true });
}
