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

/** What is known of a stored page without reading it. */
export interface KnownPage {
  /** Hex, of the HTML. */
  readonly sha256: string;
  readonly search: SearchRecord | null;
}

/** Pages by a key that says everything about them, in a folder; nobody but it writes there. */
export class PageStore {
  readonly #folder: string;
  /** Of the pages this process has stored or read. */
  readonly #known = new Map<string, KnownPage>();

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

  /** As `get`, without the page itself: one this process has met before costs nothing. */
  async know(key: string): Promise<KnownPage | null> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const page = await this.get(key);
    return page === null ? null : this.#note(key, page);
  }

  async put(key: string, page: StoredPage): Promise<KnownPage> {
    const file = this.#file(key);
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, sealed(key, JSON.stringify(page)));
    return this.#note(key, page);
  }

  /** Forgets every page but those of the keys. */
  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
    const names = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    const old = names.filter((entry) => entry.isFile() && !keys.has(entry.name));
    await Promise.all(old.map((entry) => rm(path.join(entry.parentPath, entry.name))));
  }

  #note(key: string, { html, search }: StoredPage): KnownPage {
    const known = { sha256: createHash('sha256').update(html).digest('hex'), search };
    this.#known.set(key, known);
    return known;
  }

  #file(key: string): string {
    return path.join(this.#folder, key.slice(0, 2), key);
  }
}

/** The key is part of it: a page under another page's name is found, too. */
function sealed(key: string, text: string): string {
  return `${createHash('sha256').update(key).update(text).digest('hex')}\n${text}`;
}
