import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DemoDocument } from './reading/parse-document.ts';
import { readDocuments } from './reading/read-documents.ts';

let documents: DemoDocument[];
beforeAll(async () => {
  documents = await readDocuments(join(import.meta.dirname, 'documents'));
});

const ofType = (type: string) => documents.filter((document) => document.type === type);
const textOf = ({ fields }: DemoDocument) => JSON.stringify(fields);
const eventsWith = (pattern: RegExp) =>
  ofType('event').filter((event) => pattern.test(textOf(event)));

describe('the demo content', () => {
  it('has a programme of past and coming events', () => {
    const past = eventsWith(/"(?:weeks|days)":-\d/);
    expect(ofType('event').length).toBeGreaterThanOrEqual(60);
    expect(past.length).toBeGreaterThanOrEqual(20);
    expect(past.length).toBeLessThan(ofType('event').length / 2);
  });

  it.each([
    ['cancelled', /"status":"odwołane"/],
    ['postponed', /"status":"przełożone"/],
    ['moved', /"status":"zmieniony termin"/],
    ['sold out', /"status":"wyprzedane"/],
    ['repeated', /"frequency"/],
    ['free', /"kind":"bezpłatne"/],
    ['ticketed', /"kind":"bilety"/],
    ['for children', /"children":true/],
    ['with sign language', /"polishSignLanguage":"(?:tak|na zgłoszenie)"/],
    ['with audio description', /"audioDescription":"(?:tak|na zgłoszenie)"/],
  ])('has events that are %s', (_, pattern) => {
    expect(eventsWith(pattern).length).toBeGreaterThan(0);
  });

  it('says of hall hire all that is asked, and makes up no price and no number of seats', () => {
    const page = ofType('page').find(({ fields }) => fields['slug'] === 'wynajem-sali');
    if (page === undefined) throw new Error('There is no page on hall hire.');
    const text = textOf(page);
    for (const what of ['Sale', 'Wyposażenie', 'Dostępność', 'Cena', 'Jak zapytać o salę']) {
      expect(text).toContain(what);
    }
    expect(page.fields['example']).toBe(true);
    const facts = text
      .replaceAll('46 857 16 63', '')
      .replaceAll(/"(?:level|indentLevel|order)":\d+/g, '');
    expect(facts).not.toMatch(/\d/);
    expect(text.match(/do uzupełnienia/g)?.length).toBeGreaterThan(20);
  });

  it('has twelve classes with a plan for Monday to Saturday', () => {
    const days = ofType('class').flatMap(
      (entry) => textOf(entry).match(/"weekday":"[^"]+"/g) ?? [],
    );
    expect(ofType('class')).toHaveLength(12);
    expect(new Set(days).size).toBe(6);
  });

  it('has fifteen heritage articles of four hundred words, each with its sources', () => {
    const articles = ofType('heritage-article');
    expect(articles).toHaveLength(15);
    for (const article of articles) {
      const texts = [...textOf(article).matchAll(/"type":"text","text":"((?:[^"\\]|\\.)*)"/g)];
      const words =
        texts
          .map(([, text]) => text)
          .join(' ')
          .match(/[\p{L}\d]+/gu) ?? [];
      expect(words.length, article.file).toBeGreaterThanOrEqual(400);
      expect(article.fields['sources'], article.file).toSatisfy(
        (sources: unknown) => Array.isArray(sources) && sources.length > 0,
      );
    }
  });

  it('marks every event and class as an example', () => {
    const unmarked = [...ofType('event'), ...ofType('class')].filter(
      ({ fields }) => fields['example'] !== true,
    );
    expect(unmarked.map(({ file }) => file)).toEqual([]);
  });
});
