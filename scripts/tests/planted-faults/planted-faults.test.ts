import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allChecks } from '../../checks/all-checks.ts';
import { EDITORS_WORDS } from '../../checks/tracing/editors-words.ts';
import { buildPlantedSite } from './build-planted-site.ts';
import { CANNOT_BE_PLANTED } from './cannot-be-planted.ts';
import { GOOD_PAGES } from './planted-content.ts';
import { PLANTED_ENTRIES } from './planted-entries.ts';
import { PLANTED_PAGES } from './planted-pages.ts';
import { type Ended, type Reported, runCheck } from './run-check.ts';

/** They look at the site as a whole, and are quick. */
const ON_SITE = allChecks.flatMap(({ name, scope }) => (scope === 'page' ? [] : [name]));
/** They look at each page by its content; those that look at templates find nothing of an editor's. */
const ON_PAGES = ['html-validity', 'axe', 'reflow', 'target-size'];

describe('`npm run check` on content with a fault on each page, built once', () => {
  let folder: string;
  let onSite: Ended;
  let onPages: Ended;
  let found: readonly Reported[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'planted-faults-'));
    const built = await buildPlantedSite(folder);
    const pages = join(folder, 'pages');
    await copyOwnPages(built.site, pages);
    onSite = await runCheck(built.site, ON_SITE, built);
    onPages = await runCheck(pages, ON_PAGES, built);
    found = [...onSite.findings, ...onPages.findings];
  });
  afterAll(() => rm(folder, { recursive: true }));

  const at = (address: string) => found.filter(({ page }) => page === address);
  const said = () => `${onSite.said}\n${onPages.said}`;

  it('is red', () => {
    expect(onSite.code, onSite.said).toBe(1);
    expect(onPages.code, onPages.said).toBe(1);
  });

  it.each(PLANTED_PAGES)('says whose field it is: $slug', ({ slug, rules, field, says }) => {
    const told = at(`/${slug}/`).filter(({ cause }) => cause?.documentId === slug);
    expect([...new Set(told.map(nameOf))].sort()).toEqual([...rules].sort());
    for (const finding of told) {
      expect(wayTo(finding)).toBe(field);
      expect(finding.forEditor).toContain(says);
    }
    for (const rule of rules) {
      const group = groupOf(said(), `/${slug}/`, rule);
      expect(group).toContain(`from  Strona „Strona ${slug}” (${slug}), pole „${named(field)}”`);
      const sentence = group.split('\n').find((line) => line.startsWith('  says  '));
      expect(sentence).toContain(says);
    }
  });

  it.each(PLANTED_ENTRIES)('at $address tells $rule to $entry', (planted) => {
    const { address, rule, entry, field, says } = planted;
    const told = at(address).find((one) => nameOf(one) === rule && entryOf(one) === entry);
    expect(told && wayTo(told)).toBe(field);
    expect(told?.forEditor).toContain(says);
    expect(said()).toContain(
      `from  ${entry} (${told?.cause?.documentId})${field === '' ? '' : `, pole „${named(field)}”`}\n  says  ${told?.forEditor}`,
    );
  });

  it('lays no fault of the content on the site, and none of a good page on anybody', () => {
    expect(found.filter(({ cause }) => cause === null)).toEqual([]);
    const onAll = ['settings', 'alert1'];
    for (const slug of GOOD_PAGES) {
      const others = at(`/${slug}/`).filter(
        ({ cause }) => !onAll.includes(cause?.documentId ?? ''),
      );
      expect(others, slug).toEqual([]);
    }
  });

  it('has a planted fault for every rule that is told to editors, or says why it cannot have one', () => {
    const planted = new Set(found.map(nameOf));
    const told = Object.keys(EDITORS_WORDS).filter((rule) => !rule.startsWith('pa11y/'));
    expect(told.filter((rule) => !planted.has(rule)).sort()).toEqual(
      Object.keys(CANNOT_BE_PLANTED).sort(),
    );
  });
});

/** `check/rule`. */
const nameOf = ({ check, rule }: Reported) => `${check}/${rule}`;

/** As the panel calls it: `Wydarzenie „Koncert”`. */
const entryOf = ({ cause }: Reported) => (cause === null ? '' : `${cause.type} „${cause.title}”`);

/** The way to the field in question: `content.1.body`. */
function wayTo({ cause }: Reported): string {
  const names = cause?.steps.flatMap(({ attribute, index }) =>
    index === null ? [attribute] : [attribute, String(index)],
  );
  return names?.join('.') ?? 'nobody';
}

/** The same way as the terminal writes it: `content[1].body`. */
const named = (way: string) => way.replace(/\.(\d+)/g, '[$1]');

/** What the terminal says of a rule at an address; empty when it says nothing. */
function groupOf(said: string, address: string, rule: string): string {
  const heading = `  ${rule.replace('/', ' / ')}: `;
  const groups = said.split('\n\n').filter((group) => group.includes(heading));
  return (
    groups.find((group) => group.trimStart().split('\n')[0]?.split('  ').includes(address)) ?? ''
  );
}

/** The site with no other pages than those in question: the others would only be looked at for long. */
async function copyOwnPages(from: string, to: string): Promise<void> {
  const own = [...GOOD_PAGES, ...PLANTED_PAGES.map(({ slug }) => slug)];
  const kept = new Set(own.map((slug) => join(slug, 'index.html')));
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to, { recursive: true })) {
    if (file.endsWith('.html') && !kept.has(file)) await rm(join(to, file));
  }
}
