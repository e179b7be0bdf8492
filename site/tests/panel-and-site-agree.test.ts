import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { PREVIEWED } from '../../cms/src/preview/preview-handler.ts';
import { withoutBlankTexts } from '../../cms/src/publishing-rules/blank-texts.ts';
import { problemsOfEntry } from '../../cms/src/publishing-rules/check-entry.ts';
import { faultOfLinkAddress } from '../../cms/src/publishing-rules/link-address.ts';
import { readStructure } from '../../cms/src/publishing-rules/read-structure.ts';
import { modelSchemas } from '../../cms/tests/content-model.ts';
import { judgeAddress } from '../../scripts/checks/links/judge-address.ts';
import { previewedTypes } from '../src/preview/previewed-types.ts';
import { classEntry, person, season } from '../src/strapi/schemas/class.ts';
import { event, eventSeries } from '../src/strapi/schemas/event.ts';
import { address } from '../src/strapi/schemas/fields.ts';
import { heritageArticle, topic } from '../src/strapi/schemas/heritage-article.ts';
import {
  alert,
  grant,
  newsItem,
  page,
  partner,
  place,
  redirect,
} from '../src/strapi/schemas/information.ts';
import { accessibilityDeclaration, siteSettings } from '../src/strapi/schemas/single-types.ts';
import { AWKWARD_ADDRESSES, AWKWARD_CHANGES, GOOD_ENTRIES, type TypeName } from './raw-entries.ts';

const SCHEMAS: Readonly<Record<TypeName, z.ZodType>> = {
  'accessibility-declaration': accessibilityDeclaration,
  alert,
  class: classEntry,
  event,
  'event-series': eventSeries,
  grant,
  'heritage-article': heritageArticle,
  'news-item': newsItem,
  page,
  partner,
  person,
  place,
  redirect,
  season,
  'site-settings': siteSettings,
  topic,
};
const structure = readStructure(modelSchemas());

/** An entry as it is stored once an editor has sent it. */
function stored(type: TypeName, change: Readonly<Record<string, unknown>> = {}) {
  const entry = { ...GOOD_ENTRIES[type], ...change };
  const { documentId, updatedAt, ...data } = entry;
  return { documentId, updatedAt, ...withoutBlankTexts(structure, `api::${type}.${type}`, data) };
}

function panelSays(type: TypeName, entry: Readonly<Record<string, unknown>>): string[] {
  const surroundings = { structure, otherRedirects: [], today: '2026-11-24' };
  return problemsOfEntry(`api::${type}.${type}`, entry, surroundings).map(({ field }) => field);
}

function siteSays(type: TypeName, entry: Readonly<Record<string, unknown>>): string[] {
  const result = SCHEMAS[type].safeParse(entry);
  return result.success ? [] : result.error.issues.map(({ path }) => path.map(String).join('.'));
}

// Whatever the panel lets through and the site refuses stops publishing for everybody.
describe('what the panel publishes, the site takes', () => {
  it('of every type', () => {
    // Tables of the panel's own, with no content for visitors.
    const hidden = ['notice', 'planned-change', 'entry-version'].map(
      (name) => `api::${name}.${name}`,
    );
    const uids = Object.keys(structure).filter((uid) => uid.startsWith('api::'));
    const types = Object.keys(SCHEMAS).map((type) => `api::${type}.${type}`);
    expect([...types, ...hidden].sort()).toEqual(uids.sort());
  });

  it.each(Object.keys(SCHEMAS) as TypeName[])('a good %s', (type) => {
    const entry = stored(type);
    const attributes = Object.keys(structure[`api::${type}.${type}`] ?? {});
    expect([...attributes, 'documentId', 'updatedAt']).toEqual(
      expect.arrayContaining(Object.keys(entry)),
    );
    expect({ panel: panelSays(type, entry), site: siteSays(type, entry) }).toEqual({
      panel: [],
      site: [],
    });
  });

  it.each(AWKWARD_CHANGES)('$type with $what', ({ type, change, refused }) => {
    const entry = stored(type, change);
    const panel = panelSays(type, entry);
    expect(panel).toEqual(refused);
    if (panel.length === 0) expect(siteSays(type, entry)).toEqual([]);
  });

  it('a text of blanks in any field, where it is not refused', () => {
    for (const type of Object.keys(SCHEMAS) as TypeName[]) {
      for (const [attribute, field] of Object.entries(structure[`api::${type}.${type}`] ?? {})) {
        const isText = field.kind === 'string' || field.kind === 'text' || field.kind === 'email';
        if (!isText) continue;
        const entry = stored(type, { [attribute]: ' \u00A0' });
        const panel = panelSays(type, entry);
        if (field.required) expect(panel, `${type}.${attribute}`).toEqual([attribute]);
        if (panel.length === 0) expect(siteSays(type, entry), `${type}.${attribute}`).toEqual([]);
      }
    }
  });
});

describe('an address the panel takes', () => {
  const everything = { has: isCanonical, idsAt: () => null };
  const base = new URL('https://example.org/strona/');

  it.each(AWKWARD_ADDRESSES)('$address', ({ address: written, taken }) => {
    expect(faultOfLinkAddress(written) === null).toBe(taken);
    if (!taken) return;
    const read = address.safeParse(written);
    expect(read.success).toBe(true);
    if (read.success) expect(judgeAddress(read.data, base, everything)).toBeNull();
  });
});

describe('a preview', () => {
  const withDrafts = Object.entries(modelSchemas())
    .filter(([, { options }]) => options?.draftAndPublish === true)
    .map(([uid]) => uid)
    .sort();

  it('is offered by the panel for every type with drafts', () => {
    expect(withDrafts.length).toBeGreaterThan(0);
    expect([...PREVIEWED].sort()).toEqual(withDrafts);
  });

  it('is known to the site for what the panel offers it', () => {
    expect(Object.keys(previewedTypes).sort()).toEqual(withDrafts);
  });
});

/** A site that has every page at its address, and every file. */
function isCanonical(path: string): boolean {
  return path.endsWith('/') || /\/[^/]+\.(?!html)[a-z]+$/i.test(path);
}
