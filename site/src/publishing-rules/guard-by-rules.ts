import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { BuildFailure, type Finding } from '../build/build-failure.ts';
import { documentIdOf, type RawEntry, versionOfEntry } from '../sources/entry-sources.ts';
import { brokenRules } from './broken-rules.ts';
import { publishingRules } from './load-publishing-rules.ts';

/**
 * Judges what is to be built.
 *
 * @param entries everything that is published
 * @param liveEntries file of the entries behind the live release; null when nothing is live
 * @returns findings that are told and refuse nothing
 * @throws BuildFailure `content-invalid` when something must not go live
 */
export type Guard = (
  entries: readonly RawEntry[],
  liveEntries: string | null,
) => Promise<readonly Finding[]>;

const liveSchema = z.array(
  z.object({ uid: z.string(), documentId: z.string(), version: z.string().optional() }),
);

let judge: ReturnType<typeof brokenRules> | null = null;

/**
 * The rules of publishing once more: an entry that came past the panel (an import, a restored database)
 * shuts no visitor out. What is live already and unchanged since holds nobody else's work back, though:
 * a newer rule, or a file that was looked into later, is told there and refuses when it is next published.
 */
export const guardByRules: Guard = async (entries, liveEntries) => {
  judge ??= brokenRules(await publishingRules());
  const broken = entries.map((entry) => ({ entry, findings: judge?.(entry) ?? [] }));
  const faulty = broken.filter(({ findings }) => findings.length > 0);
  if (faulty.length === 0) return [];
  const isLive = await whatIsLive(liveEntries);
  const refused = faulty.filter(({ entry }) => !isLive(entry)).flatMap(({ findings }) => findings);
  const [first, ...others] = refused;
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` (i jeszcze ${others.length} – patrz lista)`;
    throw new BuildFailure('content-invalid', `${first.message}${more}`, refused);
  }
  return faulty.flatMap(({ findings }) => findings);
};

/** Whether an entry is live as it is. A list that cannot be read is none. */
async function whatIsLive(file: string | null): Promise<(entry: RawEntry) => boolean> {
  const live = file === null ? [] : await readLive(file);
  // Older lists do not say in which version an entry was live.
  const versions = new Map(
    live.map(({ uid, documentId, version }) => [`${uid} ${documentId}`, version]),
  );
  return ({ uid, raw }) => {
    const key = `${uid} ${documentIdOf(raw)}`;
    if (!versions.has(key)) return false;
    const version = versions.get(key);
    return version === undefined || version === versionOfEntry(raw);
  };
}

async function readLive(file: string): Promise<z.infer<typeof liveSchema>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  try {
    return liveSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}
