import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { purityOf } from './templates/purity.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));
const impure = fileURLToPath(new URL('./fixture-impure', import.meta.url));

/** Templates, and every module whose values they use, however far down. */
function templatesAndWhatTheyUse(): readonly string[] {
  const files = globSync(`${src}/{pages,layouts,components}/**/*.astro`);
  for (const file of files) {
    for (const used of purityOf(file).imports) if (!files.includes(used)) files.push(used);
  }
  return files;
}

describe('templates are pure functions of their view-model', () => {
  const files = templatesAndWhatTheyUse();

  it('finds templates of every layer and the modules they use', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.map((file) => basename(file))).toEqual(
      expect.arrayContaining(['PageLayout.astro', 'EventView.astro', 'draw-poster.ts', 'fold.ts']),
    );
  });

  it.each(files.map((file) => [file.slice(src.length + 1), file]))('%s', (_name, file) => {
    expect(purityOf(file).findings).toEqual([]);
  });
});

describe('a template that is not pure is found', () => {
  it.each([
    ['clock', 'Date'],
    ['random-in-markup', 'Math.random'],
    ['network', 'fetch'],
    ['environment', 'import.meta'],
    ['process-environment', 'process'],
    ['file', 'import of node:fs'],
    ['collection', 'import of astro:content'],
    ['formatter', 'Intl'],
    ['whole-model', 'the whole site model outside getStaticPaths'],
    ['late-import', 'a dynamic import'],
  ])('%s.astro: %s', (name, finding) => {
    const { findings } = purityOf(`${impure}/${name}.astro`);
    expect(findings.map((text) => text.slice(text.indexOf(': ') + 2))).toContain(finding);
  });

  it('every kept bad example is tried', () => {
    expect(globSync(`${impure}/*.astro`)).toHaveLength(10);
  });
});
