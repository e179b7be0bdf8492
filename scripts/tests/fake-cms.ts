import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What fixtures/fake-site-build.ts reads in place of Strapi. */
export interface FakeContent {
  entries: string[];
  mode: 'ok' | 'empty' | 'hang' | 'killed' | 'silent' | 'source-unavailable' | 'content-invalid';
  /** How long the build takes after it has read the content. */
  milliseconds: number;
  redirects: unknown;
  fillerBytes: number;
}

/** Content in a file, for the fake build. */
export class FakeCms {
  readonly file: string;
  #content: FakeContent = {
    entries: ['o-nas'],
    mode: 'ok',
    milliseconds: 0,
    redirects: [],
    fillerBytes: 0,
  };

  constructor(folder: string) {
    this.file = join(folder, 'fake-cms.json');
    this.set({});
  }

  set(change: Partial<FakeContent>): void {
    this.#content = { ...this.#content, ...change };
    writeFileSync(this.file, JSON.stringify(this.#content));
  }

  add(entry: string): void {
    this.set({ entries: [...this.#content.entries, entry] });
  }

  /** How many builds began. */
  builds(): number {
    return this.#log().filter((line) => line.startsWith('begin')).length;
  }

  /** Process number of the last build. */
  lastBuildPid(): number {
    return Number(
      this.#log()
        .findLast((line) => line.startsWith('begin'))
        ?.split(' ')[1],
    );
  }

  #log(): string[] {
    try {
      return readFileSync(`${this.file}.log`, 'utf8').split('\n');
    } catch {
      return [];
    }
  }
}
