import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_ENTRIES } from '../../tests/raw-entries.ts';
import { entrySources, type RawEntry, writeEntrySources } from '../sources/entry-sources.ts';
import { guardByRules } from './guard-by-rules.ts';

const pageOf = (change: Readonly<Record<string, unknown>> = {}): RawEntry => ({
  uid: 'api::page.page',
  type: 'Strona',
  raw: { ...GOOD_ENTRIES['page'], ...change },
});
/** The panel would refuse it. */
const picture = { media: { url: '/a.png' }, role: 'informacyjne', alternativeText: ' ' };
const FAULT = { content: [{ __component: 'blocks.image', image: picture }] };
const TOLD = {
  field: 'content.0.image.alternativeText',
  message: expect.stringContaining('Strona „O nas”, Treść 1'),
  cause: expect.objectContaining({ uid: 'api::page.page', documentId: 'abc' }),
};

describe('the guard of a build', () => {
  let folder: string;
  let live: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'guard-'));
    live = path.join(folder, 'entry-sources.json');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const goesLive = (...entries: RawEntry[]) =>
    writeEntrySources(live, entrySources(entries, { pictures: new Map(), files: new Map() }));

  it('lets good entries pass', async () => {
    expect(await guardByRules([pageOf()], null)).toEqual([]);
  });

  it('refuses a faulty entry while nothing is live, and says where it is', async () => {
    await expect(guardByRules([pageOf(FAULT)], null)).rejects.toMatchObject({
      kind: 'content-invalid',
      message: expect.stringContaining('Strona „O nas”'),
      findings: [TOLD],
    });
  });

  it('tells of an entry that is live as it is, and refuses nothing', async () => {
    await goesLive(pageOf());
    expect(await guardByRules([pageOf(FAULT)], live)).toMatchObject([TOLD]);
  });

  it.each([
    ['was changed', { updatedAt: '2026-11-02T10:00:00.000Z' }],
    ['was published anew', { publishedAt: '2026-11-02T10:00:00.000Z' }],
    ['is new', { documentId: 'new' }],
  ])('refuses a faulty entry that %s since', async (_, change) => {
    await goesLive(pageOf());
    const guarded = guardByRules([pageOf({ ...FAULT, ...change })], live);
    await expect(guarded).rejects.toMatchObject({ kind: 'content-invalid' });
  });

  it('names only what refuses when something older is faulty too', async () => {
    await goesLive(pageOf());
    const guarded = guardByRules([pageOf(FAULT), pageOf({ ...FAULT, documentId: 'new' })], live);
    await expect(guarded).rejects.toMatchObject({ findings: [{ documentId: 'new' }] });
  });

  it('holds nothing back for a list of live entries that names no versions', async () => {
    await writeFile(live, JSON.stringify([{ uid: 'api::page.page', documentId: 'abc' }]));
    expect(await guardByRules([pageOf(FAULT)], live)).toHaveLength(1);
  });

  it('takes a list that cannot be read for none', async () => {
    await writeFile(live, '[{');
    await expect(guardByRules([pageOf(FAULT)], live)).rejects.toThrow('O nas');
  });
});
