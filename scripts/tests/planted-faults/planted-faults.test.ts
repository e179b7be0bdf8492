import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type StandInStrapi,
  startStandInStrapi,
} from '../../../site/tests/stand-in-strapi/stand-in-strapi.ts';
import { findOrInstallBrowser } from '../../browser/find-browser.ts';
import { allChecks } from '../../checks/all-checks.ts';
import { freshBrowsers } from '../../checks/browser/browsers.ts';
import { startVisits } from '../../checks/browser/visits.ts';
import type { Finding } from '../../checks/finding.ts';
import { readSite } from '../../checks/read-site.ts';
import { scales } from '../../checks/scales.ts';
import { readEntrySources } from '../../checks/tracing/entry-source.ts';
import { type TracedFinding, traceFinding } from '../../checks/tracing/trace.ts';
import { repositoryRoot } from '../../environment/repository-root.ts';
import { PICTURE, PLANTED_PAGES, plantedContent } from './planted-content.ts';

const MOMENT = '2026-11-23T10:00:00.000Z';
/** Looks at each page by its content; those that look at templates find nothing of an editor's. */
const ON_PAGES = ['html-validity', 'axe', 'reflow', 'target-size'];

describe('content with a fault on each page, built once', () => {
  let strapi: StandInStrapi;
  let folder: string;
  let found: readonly TracedFinding[];

  beforeAll(async () => {
    strapi = await startStandInStrapi();
    Object.assign(strapi.content, plantedContent());
    const picture = await sharp({
      create: { width: 64, height: 48, channels: 3, background: '#0b3d91' },
    })
      .png()
      .toBuffer();
    strapi.misbehave = (request, response) => {
      if (!request.url?.startsWith(PICTURE)) return false;
      response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
      return true;
    };
    folder = await mkdtemp(join(tmpdir(), 'planted-faults-'));
    await promisify(execFile)(process.execPath, ['site/build-site.ts'], {
      cwd: repositoryRoot,
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        STRAPI_URL: strapi.url,
        STRAPI_TOKEN: 'a-token-of-twenty-characters',
        OUT_DIR: join(folder, 'site'),
        CACHE_DIR: join(folder, 'cache'),
        ENTRY_SOURCES: join(folder, 'sources.json'),
        NOW: MOMENT,
      },
    });
    found = await findAndTrace(folder);
  });
  afterAll(async () => {
    await strapi.stop();
    await rm(folder, { recursive: true });
  });

  const at = (address: string) => found.filter(({ page }) => page === address);

  it.each(PLANTED_PAGES)('says whose field it is: $slug', ({ slug, rules, field, says }) => {
    const told = at(`/${slug}/`).filter(({ cause }) => cause?.documentId === slug);
    expect(told.map(({ check, rule }) => `${check}/${rule}`)).toEqual(
      expect.arrayContaining([...rules]),
    );
    for (const { cause, forEditor } of told) {
      expect(cause?.title).toBe(`Strona ${slug}`);
      expect(way(cause)).toBe(field);
      expect(forEditor).toContain(says);
    }
  });

  it.each([
    ['/wydarzenia/koncert-2/', 'weight/page-too-heavy', 'event00002', '', 'tak ciężka'],
    ['/dobra/', 'links/no-such-address', 'settings', 'socialLinks.0.url', '„/nasz-profil/”'],
  ])('at %s finds %s, of %s', (address, rule, documentId, field, says) => {
    const told = at(address).find(({ check, rule: name }) => `${check}/${name}` === rule);
    expect(told?.cause?.documentId).toBe(documentId);
    expect(way(told?.cause ?? null)).toBe(field);
    expect(told?.forEditor).toContain(says);
  });

  it('lays no fault of the content on the site, and none of a good page on anybody', () => {
    expect(found.filter(({ cause }) => cause === null)).toEqual([]);
    const others = at('/dobra/').filter(({ cause }) => cause?.documentId !== 'settings');
    expect(others).toEqual([]);
  });
});

/** The way to the field in question: `content.1.body`. */
function way(cause: TracedFinding['cause']): string {
  const names = cause?.steps.flatMap(({ attribute, index }) =>
    index === null ? [attribute] : [attribute, String(index)],
  );
  return names?.join('.') ?? 'nobody';
}

async function findAndTrace(folder: string): Promise<readonly TracedFinding[]> {
  const site = await readSite(join(folder, 'site'), new Date(MOMENT));
  const pages = site.pages.filter(({ path }) =>
    ['dobra', ...PLANTED_PAGES.map(({ slug }) => slug)].includes(path.replaceAll('/', '')),
  );
  const browser = () => findOrInstallBrowser(console.log);
  const visits = startVisits(site, freshBrowsers(browser));
  const weigh = scales(site.folder, join(folder, 'compressed'));
  const findings: Finding[] = [];
  try {
    for (const check of allChecks) {
      if (check.scope === 'page' && !ON_PAGES.includes(check.name)) continue;
      const faults =
        check.scope === 'page'
          ? await check.run(pages, { site, browser, visits })
          : await check.run(site, weigh, 'full');
      findings.push(...faults.map((fault) => ({ check: check.name, ...fault })));
    }
  } finally {
    await visits.close();
  }
  const sources = await readEntrySources(join(folder, 'sources.json'));
  return findings.map((finding) => traceFinding(finding, site, sources));
}
