import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import type { SearchRecord } from '../build/search-record.ts';
import { writeWhole } from '../media/write-whole.ts';

/** A finished page with what the full-text search finds of it. */
export interface StoredPage {
  readonly html: string;
  /** Null for a page that is not to be found. */
  readonly search: SearchRecord | null;
}

const pageSchema = z.object({
  html: z.string().min(1),
  search: z
    .object({ url: z.string(), content: z.string(), title: z.string(), text: z.string() })
    .nullable(),
});

/** Pages by a key that says everything about them, in a folder; nobody but it writes there. */
export class PageStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Null when there is none, and when it is not what was put there. */
  async get(key: string): Promise<StoredPage | null> {
    const whole = await readFile(this.#file(key), 'utf8').catch(() => null);
    if (whole === null) return null;
    const text = whole.slice(whole.indexOf('\n') + 1);
    if (whole !== sealed(key, text)) return null;
    return pageSchema.parse(JSON.parse(text));
  }

  async put(key: string, page: StoredPage): Promise<void> {
    const file = this.#file(key);
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, sealed(key, JSON.stringify(page)));
  }

  /** Forgets every page but those of the keys. */
  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    const old = names.filter((entry) => entry.isFile() && !keys.has(entry.name));
    await Promise.all(old.map((entry) => rm(path.join(entry.parentPath, entry.name))));
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), key);
  }
}

/** The key is part of it: a page under another page's name is found, too. */
function sealed(key: string, text: string): string {
  return `${createHash('sha256').update(key).update(text).digest('hex')}\n${text}`;
}
