import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LiveNotice } from './live-notices.ts';
import { openLiveNotices, rememberLive } from './live-notices.ts';

const live = (id: string, documentId: string, liveAt = '2026-11-24T08:00:00.000Z'): LiveNotice => ({
  id,
  type: 'entry.publish',
  uid: 'api::event.event',
  documentId,
  liveAt,
  release: 'r1',
});

describe('what is remembered of live notices', () => {
  it('is the last notice of each entry, newest first', () => {
    const known = [live('a', 'one'), live('b', 'two')];
    const ids = rememberLive(known, [live('c', 'one'), live('d', 'three')]).map(({ id }) => id);
    expect(ids).toEqual(['d', 'c', 'b']);
  });

  it('keeps the first moment of a notice that is settled twice', () => {
    const later = live('a', 'one', '2026-11-24T09:00:00.000Z');
    expect(rememberLive([live('a', 'one')], [later])).toEqual([live('a', 'one')]);
  });

  it('has an end', () => {
    const many = Array.from({ length: 2100 }, (_, index) => live(`n${index}`, `d${index}`));
    const remembered = rememberLive([], many);
    expect(remembered).toHaveLength(2000);
    expect(remembered[0]?.id).toBe('n2099');
  });
});

describe('the file', () => {
  let folder: string;
  let told: string[];
  const log = (line: string) => told.push(line);
  const notice = {
    id: 'a',
    type: 'entry.publish',
    uid: 'api::event.event',
    documentId: 'one',
    title: 'Koncert',
    receivedAt: '2026-11-24T07:59:00.000Z',
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'live-notices-'));
    told = [];
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read again after a restart', async () => {
    const first = await openLiveNotices(folder, log);
    const placed = { liveAt: '2026-11-24T08:00:00.000Z', release: 'r1' };
    await first.add([notice], () => placed);
    const second = await openLiveNotices(folder, log);
    expect(second.of('api::event.event', 'one')).toMatchObject({ id: 'a', ...placed });
    expect(second.of('api::event.event', 'two')).toBeNull();
    expect(told).toEqual([]);
  });

  it('that is no such file is told of, and publishing goes on', async () => {
    await writeFile(join(folder, 'live-notices.json'), '[{"id": 7}]');
    const opened = await openLiveNotices(folder, log);
    expect(opened.of('api::event.event', 'one')).toBeNull();
    expect(told.join()).toContain('cannot be read');
  });
});
