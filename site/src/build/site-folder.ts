import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuiltFile, readChecksums } from '../../../scripts/release/built-files.ts';
import { faultCode } from '../../../scripts/release/describe-fault.ts';

const WRITTEN_INSTEAD = new Set(['ENOENT', 'EMLINK', 'EPERM', 'EXDEV', 'ENOTSUP']);

/** A release whose files may be had for a link where they are the same. */
export interface BaseRelease {
  readonly name: string;
  /** Absolute path of the folder that holds its `site`. */
  readonly folder: string;
  /** Hex SHA-256 by the name of the file. */
  readonly sums: ReadonlyMap<string, string>;
}

/** What stands in a built folder: the publisher's SITE_FILES. */
export interface SiteFiles {
  /** The release its linked files are of; null: none is linked. */
  readonly base: string | null;
  readonly files: readonly (BuiltFile & { readonly linked: boolean })[];
}

/**
 * @param folder of the release; null: there is none
 * @returns null when it has no list of files, too
 */
export async function readBaseRelease(folder: string | null): Promise<BaseRelease | null> {
  if (folder === null) return null;
  const text = await readFile(path.join(folder, 'files.sha256'), 'utf8').catch(() => null);
  if (text === null) return null;
  return { name: path.basename(folder), folder, sums: readChecksums(text) };
}

/**
 * The folder of one build, which it empties at first. A file that the base has with the same bytes is
 * linked, so that an unchanged site costs a link per file; everything else is written. No file of it may
 * be opened for writing afterwards: a linked one is the live release's as well.
 */
export class SiteFolder {
  readonly #folder: string;
  readonly #base: BaseRelease | null;
  readonly #folders = new Set<string>();
  readonly #files = new Map<string, BuiltFile & { readonly linked: boolean }>();

  private constructor(folder: string, base: BaseRelease | null) {
    this.#folder = folder;
    this.#base = base;
  }

  /** @param base null: everything is written */
  static async empty(folder: string, base: BaseRelease | null): Promise<SiteFolder> {
    await rm(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return new SiteFolder(folder, base);
  }

  /**
   * Puts a file there.
   *
   * @param name with `/` between its parts and none in front
   * @throws Error when there is one of that name already
   */
  async put(name: string, content: string | Uint8Array): Promise<void> {
    const sha256 = sha256Of(content);
    if (!this.#link(name, sha256)) await this.#write(name, sha256, content);
  }

  /**
   * As `put`, for a content whose SHA-256 is known: it is read only when it has to be written.
   *
   * @throws Error when what is read is something else
   */
  async putKnown(
    name: string,
    sha256: string,
    read: () => Promise<string | Uint8Array>,
  ): Promise<void> {
    if (this.#link(name, sha256)) return;
    const content = await read();
    if (sha256Of(content) !== sha256) throw new Error(`What was kept for ${name} is damaged.`);
    await this.#write(name, sha256, content);
  }

  /** As `put`, for a file whose name says everything about its bytes. */
  async putNamedByContent(name: string, from: string): Promise<void> {
    const sha256 = this.#base?.sums.get(name);
    if (sha256 !== undefined && this.#link(name, sha256)) return;
    await this.put(name, await readFile(from));
  }

  /** Hex SHA-256 of a file that was put there. Throws when there is none of that name. */
  sha256Of(name: string): string {
    const file = this.#files.get(name);
    if (file === undefined) throw new Error(`The site has no file ${name}.`);
    return file.sha256;
  }

  /** Writes down what was put there, by name; last of all: a folder with this list is whole. */
  async writeList(place: string): Promise<void> {
    const files = [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const list: SiteFiles = { base: this.#base?.name ?? null, files };
    await writeFile(`${place}.tmp`, JSON.stringify(list));
    await rename(`${place}.tmp`, place);
  }

  /** @returns false when the base has no such file, or the file system grants no link */
  #link(name: string, sha256: string): boolean {
    const base = this.#base;
    if (base?.sums.get(name) !== sha256) return false;
    const place = this.#place(name);
    try {
      // Thousands of them in a row: a turn of the event loop for each would cost ten times as much.
      linkSync(path.join(base.folder, 'site', name), place);
    } catch (error) {
      // The release was removed meanwhile, or no further link is granted: then it is written.
      if (WRITTEN_INSTEAD.has(faultCode(error) ?? '')) return false;
      throw error;
    }
    this.#note({ path: name, size: statSync(place).size, sha256, linked: true });
    return true;
  }

  async #write(name: string, sha256: string, content: string | Uint8Array): Promise<void> {
    // wx: never through a link into the live release.
    await writeFile(this.#place(name), content, { flag: 'wx' });
    this.#note({ path: name, size: Buffer.byteLength(content), sha256, linked: false });
  }

  #place(name: string): string {
    const place = path.join(this.#folder, name);
    const folder = path.dirname(place);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return place;
  }

  #note(file: BuiltFile & { readonly linked: boolean }): void {
    this.#files.set(file.path, file);
  }
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
