import { describe, expect, it } from 'vitest';
import { grants } from '../../../tests/fixture/institution.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import type { Grant } from '../../snapshot/snapshot.ts';

const PATH = '/projekty/muzyka-blizej/';

function factsOf(change: Partial<Grant> = {}): Readonly<Record<string, string>> {
  const changed = grants.map((grant) => ({ ...grant, ...change }));
  const { facts } = pageAt(siteOf({ grants: changed }), PATH, 'grant');
  return Object.fromEntries(
    facts.map(({ term, values }) => [term, values.map(({ text }) => text).join(', ')]),
  );
}

describe('a grant', () => {
  it('says who paid how much of what, and when', () => {
    expect(factsOf()).toEqual({
      Program: 'Program Przykładowy',
      Finansowanie: 'Fundusz Przykładowy',
      'Kwota dofinansowania': '40\u00A0000\u00A0zł',
      'Całkowita wartość': '52\u00A0500,50\u00A0zł',
      'Czas realizacji': 'od 1 marca do 31 grudnia 2026',
    });
  });

  it.each([
    ['2026-03-01', null, 'od 1 marca 2026'],
    [null, '2026-12-31', 'do 31 grudnia 2026'],
    [null, null, undefined],
  ])('that lasts from %s to %s says only what is known', (start, end, text) => {
    expect(factsOf({ start, end })['Czas realizacji']).toBe(text);
  });

  it('leaves out sums that are not known', () => {
    const facts = factsOf({ amount: null, total: null });
    expect(Object.keys(facts)).toEqual(['Program', 'Finansowanie', 'Czas realizacji']);
  });

  it('shows logos with their names, its wording, and its events, what is over last', () => {
    const { grant, events, example } = pageAt(siteOf(), PATH, 'grant');
    expect(grant.logos.map(({ alt, role }) => [alt, role])).toEqual([
      ['Fundusz Przykładowy', 'logo'],
    ]);
    expect(grant.wording).toBe('Dofinansowano ze środków Funduszu Przykładowego.');
    expect(events.map(({ title, period, price }) => [title, period, price])).toEqual([
      ['Koncert jesienny', null, '20–30\u00A0zł'],
      ['Festyn letni', 'było: od 15 do 16 sierpnia 2026', null],
    ]);
    expect(example).toBe(true);
  });
});

describe('the list of grants', () => {
  it('has each grant by its name in Polish order', () => {
    const [grant] = grants;
    if (grant === undefined) throw new Error('The fixture has no grant.');
    const named = ['Żywa scena', 'Ławka opowieści', 'Zima', 'Lato'];
    const many = named.map((name, index) => ({
      ...grant,
      documentId: `grant-${index}`,
      name,
      slug: `projekt-${index}`,
    }));
    const { grants: cards } = pageAt(siteOf({ grants: many }), '/projekty/', 'grant-list');
    expect(cards.map(({ name }) => name)).toEqual([
      'Lato',
      'Ławka opowieści',
      'Zima',
      'Żywa scena',
    ]);
  });

  it('is kept out of search engines while it is empty', () => {
    const page = pageAt(siteOf({ grants: [] }), '/projekty/', 'grant-list');
    expect(page).toMatchObject({ grants: [], indexed: false });
    expect(pageAt(siteOf(), '/projekty/', 'grant-list').indexed).toBe(true);
  });
});
