import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../environment/repository-root.ts';

/** Where the institution may be named: its content, and what is written about the project. */
const ALLOWED = [
  /^scripts\/demo-content\/documents\//,
  /^README\.md$/,
  /^\.github\//,
  /^scripts\/tests\/neutral-code\.test\.ts$/,
];
const NAMES = /\bMOK\b|Mszczon[oó]w/i;

/** Lines that name the institution, as "file:line". */
function naming(files: readonly string[], read: (file: string) => string): string[] {
  return files
    .filter((file) => !ALLOWED.some((place) => place.test(file)))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (NAMES.test(line) ? [`${file}:${index + 1}`] : [])),
    );
}

describe('another centre can adopt the project by content alone', () => {
  it('the code does not name the institution or its town', () => {
    const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });
    const files = list
      .split('\n')
      .filter((file) => /\.(ts|tsx|mjs|js|astro|css|json|html|template|conf)$/.test(file));
    expect(files.length).toBeGreaterThan(100);
    expect(naming(files, (file) => readFileSync(join(repositoryRoot, file), 'utf8'))).toEqual([]);
  });

  it('a file that does would be found', () => {
    const read = () => "const title =\n  'Wydarzenia – MOK';";
    expect(naming(['site/src/a.ts'], read)).toEqual(['site/src/a.ts:2']);
    expect(naming(['scripts/demo-content/documents/place/mok.yaml'], read)).toEqual([]);
  });
});
