import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guardByRules } from '../../../site/src/publishing-rules/guard-by-rules.ts';
import type { RawEntry } from '../../../site/src/sources/entry-sources.ts';
import { freshContent } from '../../../site/src/strapi/content-source.ts';
import { fetchSnapshot } from '../../../site/src/strapi/fetch-snapshot.ts';
import { findingsOfEntry } from '../../src/publishing-rules/check-entry';
import { entryAsEdited } from '../../src/publishing-rules/entry-as-edited';
import { readStructure } from '../../src/publishing-rules/read-structure';
import { modelSchemas } from '../content-model.ts';
import { type Editor, editorOf } from '../editor-at-work.ts';
import { type RunningStrapi, startStrapi } from '../start-strapi.ts';
import type { Files } from './entries.ts';
import { goodEntries } from './good-entries.ts';
import { typicalMistakes } from './typical-mistakes.ts';
import { uploadFiles } from './upload-files.ts';

const structure = readStructure(modelSchemas());
let strapi: RunningStrapi;
let editor: Editor;
let files: Files;

beforeAll(async () => {
  strapi = await startStrapi();
  editor = await editorOf(strapi);
  files = await uploadFiles(editor);
});
afterAll(() => strapi?.stop());

/** What the panel shows beside an entry that its API has answered with. */
function findingsOf(uid: string, answered: Readonly<Record<string, unknown>>) {
  return findingsOfEntry(uid, entryAsEdited(structure, uid, answered), {
    structure,
    otherRedirects: [],
    today: '2026-11-24',
  });
}

test('there are fifty of each, or more', () => {
  expect(typicalMistakes.length).toBeGreaterThanOrEqual(50);
  expect(goodEntries.length).toBeGreaterThanOrEqual(50);
});

describe('a mistake that editors make:', () => {
  test.each(typicalMistakes)('$name', async ({ written: write, severity, field, where, says }) => {
    const { uid, content } = write(files);
    const draft = await editor.create(uid, content);
    expect(draft).toMatchObject({ status: 201, error: null });
    const findings = findingsOf(uid, draft.data);
    expect(findings).toEqual([
      expect.objectContaining({
        severity,
        field,
        where,
        sentence: expect.stringContaining(says),
      }),
    ]);
    const [finding] = findings;
    const published = await editor.publish(uid, String(draft.data['documentId']), content);
    if (severity === 'error') {
      expect(published.status).toBe(400);
      expect(published.error?.message).toContain(finding?.message);
      // The panel marks the field it finds by this path, and no other.
      const path = field.replaceAll('[', '.').replaceAll(']', '').split('.');
      expect(published.error?.details.errors.map((error) => error.path)).toEqual([path]);
    } else {
      expect(published).toMatchObject({ status: 200, error: null });
    }
    // What is wrong, then how to mend it, in sentences an editor reads in one breath.
    expect(finding?.sentence).toMatch(/^[\p{Ll}„].+[.!”?] [\p{Lu}„].+\.$/u);
    expect(finding?.sentence.length).toBeLessThan(300);
    // No word of the code: attributes are called by their labels.
    expect(finding?.message).not.toMatch(/alternativeText|undefined|null|\[\d/);
  });
});

describe('nothing is said of', () => {
  test.each(goodEntries)('%s', async (_name, write) => {
    const { uid, content } = write(files);
    const published = await editor.publishNew(uid, content);
    expect(published.error).toBeNull();
    expect(findingsOf(uid, published.data)).toEqual([]);
  });
});

test('what the panel let out, the build lets out too, as the content API gives it', async () => {
  const entries: RawEntry[] = [];
  const source = freshContent({ url: strapi.url, token: strapi.siteToken() });
  // Nobody has published the settings of the site; every entry is given before that is said.
  const read = fetchSnapshot(source, (entry) => entries.push(entry));
  await expect(read).rejects.toMatchObject({ kind: 'content-invalid', findings: [] });
  expect(entries.length).toBeGreaterThanOrEqual(goodEntries.length);
  expect(await guardByRules(entries, null)).toEqual([]);
});
