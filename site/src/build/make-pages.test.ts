import { expect, it, vi } from 'vitest';
import { nothingKept } from './kept-for-builds.ts';
import { makePages } from './make-pages.ts';
import type { PreparedSite } from './prepare-site-model.ts';

vi.mock('./write-changed-site.ts', () => ({
  writeChangedSite: () => Promise.reject(new Error('the renderer is broken')),
}));
vi.mock('./render-site.ts', () => ({ renderSite: async () => 7 }));
vi.mock('./index-for-search.ts', () => ({ indexForSearch: async () => 5 }));

const environment = {
  strapiUrl: '',
  strapiToken: '',
  siteUrl: 'https://kultura.example',
  outDir: '/nowhere/dist',
  cacheDir: '/nowhere/cache',
  moment: '2026-11-24T08:00:00.000Z',
  buildReport: null,
  acceptEmpty: false,
  offlineReading: true,
  onlyChanged: true,
  entrySources: null,
  baseRelease: null,
  siteFiles: null,
  liveEntries: null,
};
const site: PreparedSite = {
  model: { moment: '', routes: [] },
  media: { pictures: new Map(), files: new Map(), folder: '', used: [] },
  counts: {},
  nextChange: null,
  standing: [],
};

it('builds everything anew, and says why, when only what changed cannot be built', async () => {
  const told: string[] = [];
  expect(
    await makePages('/nowhere', environment, site, nothingKept(), (line) => told.push(line)),
  ).toBe(7);
  expect(told[0]).toContain('the renderer is broken');
  expect(told).toHaveLength(3);
});
