import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldDiacritics, slugOf } from './fold.ts';
import { HEADING_PREFIX, headingId, plainText } from './heading-id.ts';

const siteFolder = path.join(import.meta.dirname, '../..');

describe('foldDiacritics', () => {
  it('folds every Polish letter', () => {
    expect(foldDiacritics('ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż')).toBe('acelnoszz acelnoszz');
  });
});

describe('slugOf', () => {
  it.each([
    ['Początki młyna (1789)', 'poczatki-mlyna-1789'],
    ['  Łódź – Żary ', 'lodz-zary'],
    ['środa', 'sroda'],
    ['🎺', ''],
  ])('%s → %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe('headingId', () => {
  it('reads through links and emphasis', () => {
    const children = [
      { type: 'text', text: 'Młyn ', bold: true },
      {
        type: 'link',
        url: 'https://example.org/',
        children: [{ type: 'text', text: 'nad rzeką' }],
      },
    ] as const;
    expect(plainText(children)).toBe('Młyn nad rzeką');
    expect(headingId(children)).toBe('r-mlyn-nad-rzeka');
  });

  it('is never an id of a template', async () => {
    const fixed: string[] = [];
    for await (const file of glob('src/**/*.astro', { cwd: siteFolder })) {
      const template = await readFile(path.join(siteFolder, file), 'utf8');
      fixed.push(...[...template.matchAll(/\bid=["'{`]+([\w-]+)/g)].map(([, id]) => id ?? ''));
    }
    expect(fixed).toContain('tresc');
    expect(fixed.filter((id) => id.startsWith(HEADING_PREFIX))).toEqual([]);
    expect(headingId([{ type: 'text', text: 'Treść' }])).toBe('r-tresc');
  });

  it('is never empty', () => {
    expect(headingId([{ type: 'text', text: '🎺' }])).toBe('r-rozdzial');
  });
});
