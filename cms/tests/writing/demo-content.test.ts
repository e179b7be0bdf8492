import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveDay, resolveMoment } from '../../../scripts/demo-content/dates/relative-date.ts';
import { settlePending } from '../../../scripts/demo-content/model/value.ts';
import {
  drawingsFor,
  withTrueDescriptions,
} from '../../../scripts/demo-content/pictures/drawings-for.ts';
import { readDocuments } from '../../../scripts/demo-content/reading/read-documents.ts';
import { findingsOfEntry } from '../../src/publishing-rules/check-entry';
import { isPlainEntry } from '../../src/publishing-rules/plain-entry';
import { readStructure } from '../../src/publishing-rules/read-structure';
import { modelSchemas } from '../content-model.ts';

const LOADED_ON = '2026-11-24';
const folder = join(import.meta.dirname, '../../../scripts/demo-content/documents');
const structure = readStructure(modelSchemas());

test('the demo content is an example: the panel has nothing to say of any entry', async () => {
  const written = await readDocuments(folder);
  const drawings = drawingsFor(written);
  const shortName = written.find(({ type }) => type === 'site-settings')?.fields['shortName'];
  const messages = written.flatMap((document) => {
    const { file, type, fields } = withTrueDescriptions(document, drawings);
    const entry = settlePending(fields, (value) => {
      switch (value.pending) {
        case 'day':
          return resolveDay(value.rule, LOADED_ON);
        case 'moment':
          return resolveMoment(value.rule, LOADED_ON);
        case 'media':
          return { id: drawings.get(value.fileName)?.shows ?? '', name: value.fileName };
        case 'relation':
          return value.keys.length === 0 ? null : { documentId: value.keys.join() };
      }
    });
    if (!isPlainEntry(entry)) throw new Error(`${file} holds no entry.`);
    return findingsOfEntry(`api::${type}.${type}`, entry, {
      structure,
      otherRedirects: [],
      today: LOADED_ON,
      knownAbbreviations: [String(shortName)],
    }).map(({ severity, message }) => `${file}: ${severity}: ${message}`);
  });
  expect(written.length).toBeGreaterThan(150);
  expect(messages).toEqual([]);
});
