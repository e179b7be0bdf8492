import { describe, expect, it } from 'vitest';
import { decide, decideDocument, decidePicture, type ExistingEntry, refusal } from './decide.ts';
import { type Manifest, newManifest } from './manifest.ts';

const wish = { ifEmpty: false, refreshDates: false, today: '2026-11-23', database: 'db1' };
const ours: ExistingEntry = { type: 'event', key: 'koncert', documentId: 'd1' };
const foreign: ExistingEntry = { type: 'page', key: 'obca', documentId: 'x1' };
const loaded: Manifest = {
  ...newManifest('2026-10-01', 'db1'),
  completedAt: '2026-10-01T10:00:00.000Z',
  documents: { 'event/koncert': { documentId: 'd1', hash: 'h' } },
};
const half: Manifest = { ...loaded, completedAt: null };

describe('decide', () => {
  it('loads into an empty database, counting dates from today', () => {
    for (const ifEmpty of [true, false]) {
      expect(decide(null, [], { ...wish, ifEmpty })).toEqual({
        action: 'load',
        manifest: newManifest('2026-11-23', 'db1'),
      });
    }
  });

  it('refuses other content, or leaves it alone when asked to load into an empty database', () => {
    expect(decide(null, [foreign], wish)).toEqual({ action: 'refuse', foreign: [foreign] });
    expect(decide(loaded, [ours, foreign], wish)).toEqual({ action: 'refuse', foreign: [foreign] });
    expect(decide(null, [foreign], { ...wish, ifEmpty: true }).action).toBe('nothing');
  });

  it('does not take redirects for content: the panel writes them by itself', () => {
    const redirect: ExistingEntry = { type: 'redirect', key: '/a/', documentId: 'r1' };
    expect(decide(null, [redirect], wish).action).toBe('load');
  });

  it('goes over a loaded demo again, keeping the day its dates count from', () => {
    expect(decide(loaded, [ours], wish)).toEqual({ action: 'load', manifest: loaded });
    expect(decide(loaded, [ours], { ...wish, refreshDates: true })).toMatchObject({
      action: 'load',
      manifest: { loadedOn: '2026-11-23', documents: loaded.documents },
    });
  });

  it('does nothing at start when the demo is complete, even beside an editor’s own entries', () => {
    const start = { ...wish, ifEmpty: true };
    expect(decide(loaded, [ours], start).action).toBe('nothing');
    expect(decide(loaded, [ours, foreign], start).action).toBe('nothing');
  });

  it('continues a run that was killed, and knows the entry it was just storing', () => {
    const start = { ...wish, ifEmpty: true };
    expect(decide(half, [ours], start)).toEqual({ action: 'load', manifest: half });
    const killed = { ...half, inProgress: 'page/obca' };
    expect(decide(killed, [ours, foreign], start)).toEqual({ action: 'load', manifest: killed });
  });

  it('keeps what it knows of the pictures when it was killed before the first entry', () => {
    const media = { 'a.png': { id: 1, hash: 'h' } };
    const killed = { ...newManifest('2026-10-01', 'db1'), media };
    expect(decide(killed, [], wish)).toEqual({
      action: 'load',
      manifest: { ...newManifest('2026-11-23', 'db1'), media },
    });
    expect(decide({ ...killed, database: 'db2' }, [], wish)).toEqual({
      action: 'load',
      manifest: newManifest('2026-11-23', 'db1'),
    });
  });

  it('does not bring a deleted demo back at start, but fills a new database', () => {
    const start = { ...wish, ifEmpty: true };
    expect(decide(loaded, [], start).action).toBe('nothing');
    expect(decide(loaded, [], { ...start, database: 'db2' })).toEqual({
      action: 'load',
      manifest: newManifest('2026-11-23', 'db2'),
    });
    expect(decide(loaded, [], wish).action).toBe('load');
  });
});

it('says in Polish and in English what was found and what to do', () => {
  expect(refusal([foreign])).toContain('page „obca”');
  expect(refusal([foreign])).toContain('pustej bazy');
  expect(refusal([foreign])).toContain('empty database');
});

it('creates, updates or keeps a document', () => {
  const known = { documentId: 'd1', hash: 'h' };
  expect(decideDocument(undefined, undefined, 'h')).toBe('create');
  expect(decideDocument(known, undefined, 'h')).toBe('create');
  expect(decideDocument(known, 'd1', 'h')).toBe('keep');
  expect(decideDocument(known, 'd1', 'other')).toBe('update');
  expect(decideDocument(undefined, 'd1', 'h')).toBe('update');
});

it('uploads, replaces or keeps a picture', () => {
  const known = { id: 1, hash: 'h' };
  expect(decidePicture(undefined, undefined, 'h')).toBe('upload');
  expect(decidePicture(known, 1, 'h')).toBe('keep');
  expect(decidePicture(known, 1, 'other')).toBe('replace');
  expect(decidePicture(undefined, 1, 'h')).toBe('replace');
});
