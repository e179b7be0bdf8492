import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaFiles } from '../media/media-files.ts';
import { type FieldSource, fieldsOfEntry } from './fields-of-entry.ts';
import { pageOfEntry } from './page-of-entry.ts';

/** An entry as the CMS answered it. */
export interface RawEntry {
  readonly uid: string;
  /** Polish name of the content type, as the panel shows it. */
  readonly type: string;
  readonly raw: unknown;
}

/** An entry, so that what is wrong with a page can be told to whoever wrote it. */
export interface EntrySource {
  readonly uid: string;
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  /** Another text after each change and each publish of the entry. */
  readonly version: string;
  /** The address of its own page; null when it has none. */
  readonly page: string | null;
  readonly fields: readonly (Omit<FieldSource, 'media'> & {
    /** Public addresses of the pictures and files that were made of what the field holds. */
    readonly files: readonly string[];
  })[];
}

/** Says of every entry where its page is and what stands in its fields. Pure. */
export function entrySources(
  entries: readonly RawEntry[],
  media: MediaFiles,
): readonly EntrySource[] {
  const made = filesByMedia(media);
  return entries.map(({ uid, type, raw }) => {
    const text = (key: string) => textAt(raw, key);
    return {
      uid,
      type,
      documentId: documentIdOf(raw),
      title: titleOfEntry(type, raw),
      version: versionOfEntry(raw),
      page: pageOfEntry(uid, text('slug')),
      fields: fieldsOfEntry(raw).map(({ steps, texts, media: used }) => ({
        steps,
        texts,
        files: used.flatMap((url) => made.get(url) ?? []),
      })),
    };
  });
}

/** Strapi's id of an entry; '' where the answer names none. */
export function documentIdOf(raw: unknown): string {
  return textAt(raw, 'documentId') ?? '';
}

/** What the panel calls an entry; its type where it has no name. */
export function titleOfEntry(type: string, raw: unknown): string {
  return textAt(raw, 'title') ?? textAt(raw, 'name') ?? textAt(raw, 'from') ?? type;
}

/** Another text after each change and each publish, whatever else of its answer a newer site asks for. */
export function versionOfEntry(raw: unknown): string {
  return [textAt(raw, 'updatedAt'), textAt(raw, 'publishedAt')].join(' ');
}

/** Writes them for the checks. They lie beside the site, never in it: visitors do not get them. */
export async function writeEntrySources(
  file: string,
  sources: readonly EntrySource[],
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(sources));
}

function filesByMedia({ pictures, files }: MediaFiles): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  const add = (key: string, addresses: readonly string[]) => {
    const url = key.replace(/\?v=.*$/s, '');
    made.set(url, [...(made.get(url) ?? []), ...addresses]);
  };
  for (const [key, { avif, fallback }] of pictures) {
    add(key, [...avif.map(({ url }) => url), fallback]);
  }
  for (const [key, address] of files) add(key, [address]);
  return made;
}

/** A text of a raw entry; null where it has none. */
export function textAt(raw: unknown, key: string): string | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const value: unknown = Reflect.get(raw, key);
  return typeof value === 'string' && value !== '' ? value : null;
}
