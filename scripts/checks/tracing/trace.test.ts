import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { makeSite } from '../site.ts';
import type { EntrySource, FieldSource } from './entry-source.ts';
import { traceFinding } from './trace.ts';

const field = (attribute: string, changes: Partial<FieldSource>): FieldSource => ({
  steps: [{ attribute, index: null, component: null }],
  texts: [],
  files: [],
  ...changes,
});
const entry = (
  documentId: string,
  page: string | null,
  fields: readonly FieldSource[],
): EntrySource => ({
  uid: 'api::event.event',
  type: 'Wydarzenie',
  documentId,
  title: documentId,
  page,
  fields: [...fields],
});
const concert = entry('koncert', '/wydarzenia/koncert/', [
  field('title', { texts: ['Koncert'] }),
  field('body', { texts: ['Kup bilet  w kasie', '#nie-ma', 'tel:46 000-00-00'] }),
  field('image', { files: ['/media/a.avif', '/media/a.jpg'] }),
]);
const sources = [
  concert,
  entry('film', '/wydarzenia/film/', [field('report', { texts: ['#nie-ma', '/nie-ma/'] })]),
  entry('ustawienia', null, [field('url', { texts: ['/dawna/'] })]),
];
const site = makeSite(
  '/nowhere',
  [],
  new Map([
    ['wydarzenia/koncert/index.html', '<a href="/kontakt/">Kontakt</a>'],
    ['wydarzenia/index.html', '<a href="/wydarzenia/film/">Film</a>'],
    ['o-nas/index.html', '<p>O nas</p>'],
    ['program/index.html', '<a href="/wydarzenia/film/">a</a><a href="/wydarzenia/koncert/">b</a>'],
  ]),
  new Date(),
);
const trace = (finding: Partial<Finding>) =>
  traceFinding(
    {
      check: 'links',
      rule: 'no-such-fragment',
      page: '/wydarzenia/koncert/',
      message: 'in English',
      snippet: '<a href="#nie-ma">',
      ...finding,
    },
    site,
    sources,
  );
const image = { check: 'axe', rule: 'image-alt' };

describe('a finding comes from', () => {
  it('the field of the page’s own entry that holds the address', () => {
    expect(trace({})).toMatchObject({
      cause: { documentId: 'koncert', steps: [{ attribute: 'body' }] },
      forEditor: expect.stringContaining('odnośnik „#nie-ma” prowadzi do miejsca'),
    });
  });

  it('the field that holds the number, which the site writes without its blanks', () => {
    const snippet = '<a href="tel:460000000"></a>';
    expect(trace({ check: 'axe', rule: 'link-name', snippet })).toMatchObject({
      cause: { steps: [{ attribute: 'body' }] },
    });
  });

  it('the same entry on a further part of a long text', () => {
    expect(trace({ page: '/wydarzenia/koncert/2/' }).cause?.documentId).toBe('koncert');
  });

  it('the field that holds the picture', () => {
    const snippet = '<img srcset="/media/x.avif 400w, /media/a.avif 800w" src="/media/x.jpg">';
    expect(trace({ ...image, snippet }).cause?.steps).toMatchObject([{ attribute: 'image' }]);
  });

  it('the field that holds the words, whatever typography put between them', () => {
    const snippet = '<h4 id="a">Kup bilet w\u00a0kasie</h4>';
    expect(trace({ check: 'axe', rule: 'heading-order', snippet })).toMatchObject({
      cause: { steps: [{ attribute: 'body' }] },
      forEditor: expect.stringContaining('„Kup bilet w kasie”'),
    });
  });

  it('the field whose word is too long for a phone', () => {
    const snippet = '<p class="lead">Kup bilet w kasie</p>';
    expect(trace({ check: 'reflow', rule: 'word-too-long', snippet })).toMatchObject({
      cause: { steps: [{ attribute: 'body' }] },
      forEditor: expect.stringContaining('„Kup bilet w kasie” jest słowo tak długie'),
    });
  });

  it('the field whose long text begins with the words, where a snippet ends before them', () => {
    const text = 'Zapraszamy wszystkich mieszkańców gminy. '.repeat(5);
    const long = entry('dlugi', '/wydarzenia/koncert/', [field('lead', { texts: [text] })]);
    const finding = (words: string) => ({
      check: 'reflow',
      rule: 'word-too-long',
      page: '/wydarzenia/koncert/',
      message: 'in English',
      snippet: `<p>${words}</p>`,
    });
    const cause = (words: string) => traceFinding(finding(words), site, [long]).cause;
    expect(cause(text.slice(0, 120))?.steps).toMatchObject([{ attribute: 'lead' }]);
    expect(cause(text.slice(0, 20))).toBeNull();
  });

  it('the field that describes the picture or names the region', () => {
    const snippet = '<img src="/media/x.jpg" alt="Koncert">';
    const rule = { check: 'wording', rule: 'alt-file-name', snippet };
    expect(trace(rule)).toMatchObject({
      cause: { steps: [{ attribute: 'title' }] },
      forEditor: expect.stringContaining('tekst zastępczy „Koncert” to nazwa pliku'),
    });
    const region = '<section aria-label="Koncert"><table></table></section>';
    const unique = { check: 'axe', rule: 'landmark-unique', snippet: region };
    expect(trace(unique).cause?.steps).toMatchObject([{ attribute: 'title' }]);
  });

  it('the field with a blank heading, or with the cell of a table', () => {
    const table = entry('tabela', '/wydarzenia/koncert/', [
      field('lead', { texts: ['Kto | kiedy'] }),
      field('body', { texts: ['Zapraszamy', ''] }),
      field('table', { texts: ['Dzień | \nŚroda | 17.00'] }),
    ]);
    const cause = (check: string, rule: string, snippet: string) =>
      traceFinding(
        { check, rule, snippet, page: '/wydarzenia/koncert/', message: 'in English' },
        site,
        [table],
      ).cause?.steps[0]?.attribute;
    expect(cause('axe', 'empty-heading', '<h2></h2>')).toBe('body');
    expect(cause('axe', 'empty-table-header', '<th scope="col"></th>')).toBe('table');
    expect(cause('axe', 'th-has-data-cells', '<th scope="col">Dzień</th>')).toBe('table');
    expect(cause('axe', 'th-has-data-cells', '<th scope="col">Kto</th>')).toBeUndefined();
  });

  it('the entry as a whole, where the whole page is at fault', () => {
    expect(trace({ check: 'weight', rule: 'page-too-heavy' }).cause).toMatchObject({ steps: [] });
  });

  it('an entry that a list shows', () => {
    const rule = { rule: 'no-such-address', page: '/wydarzenia/', snippet: '<a href="/nie-ma/">' };
    expect(trace(rule).cause?.documentId).toBe('film');
  });

  it('what stands on every page and has none of its own', () => {
    const rule = { rule: 'no-such-address', page: '/o-nas/', snippet: '<a href="/dawna/">' };
    expect(trace(rule).cause?.documentId).toBe('ustawienia');
  });

  it('a redirect, by the page that sends its visitors on', () => {
    const snippet = '<meta http-equiv="refresh" content="0; url=/dawna/">';
    const rule = { rule: 'no-such-address', page: '/o-nas/', snippet };
    expect(trace(rule).cause?.documentId).toBe('ustawienia');
  });

  it('a redirect, which stands in no page', () => {
    const { check, message } = trace({});
    const fault = { check, message, rule: 'no-such-address', page: '/redirects.json' };
    const found = traceFinding({ ...fault, address: '/dawna/' }, site, sources);
    expect(found.cause?.documentId).toBe('ustawienia');
    expect(found.forEditor).toContain('„/dawna/”');
    expect(traceFinding(fault, site, sources).cause).toBeNull();
  });
});

describe('a finding is the site’s own fault', () => {
  it.each<[string, Partial<Finding>]>([
    ['where no field holds the address', { snippet: '<a href="#inne">' }],
    [
      'where the address stands in an entry that the page does not show',
      { page: '/o-nas/', snippet: '<a href="/nie-ma/">' },
    ],
    ['where two entries that the page shows hold the address', { page: '/program/' }],
    ['where the rule is none that content breaks', { check: 'axe', rule: 'color-contrast' }],
    ['where nothing is said of the element', { snippet: '' }],
    ['where the page has no entry', { check: 'weight', rule: 'page-too-heavy', page: '/o-nas/' }],
    ['where a picture is the template’s', { ...image, snippet: '<img src="/media/z.jpg">' }],
  ])('%s', (_, finding) => {
    expect(trace(finding)).toMatchObject({ cause: null, forEditor: null, message: 'in English' });
  });
});
