import { describe, expect, it } from 'vitest';
import { siteSettings } from '../../tests/fixture/institution.ts';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import { shortDescription } from './frame.ts';

const site = siteOf();

describe('what stands around every page', () => {
  const { site: frame } = pageAt(site, '/wydarzenia/koncert-jesienny/', 'event');

  it('has the menu pages in the editor’s order between the fixed ones', () => {
    expect(frame.mainNavigation.map(({ label }) => label)).toEqual([
      'Wydarzenia',
      'Zajęcia',
      'Dziedzictwo',
      'Aktualności',
      'O nas',
      'Kontakt',
      'Szukaj',
    ]);
    expect(frame.footerNavigation[0]?.label).toBe('Tekst łatwy do czytania');
    expect(frame.legalNavigation.map(({ label }) => label)).toEqual([
      'Deklaracja dostępności',
      'Dostępność',
      'Mapa strony',
      'Biuletyn Informacji Publicznej',
    ]);
  });

  it('leads to the institution in the BIP where the editor gave its address', () => {
    const bip = (bipUrl: string | null) =>
      pageAt(siteOf({ siteSettings: { ...siteSettings, bipUrl } }), '/', 'front')
        .site.legalNavigation.filter(({ label }) => label === 'Biuletyn Informacji Publicznej')
        .map(({ href }) => href);
    expect(bip('https://bip.example.org/dom')).toEqual(['https://bip.example.org/dom']);
    expect(bip(null)).toEqual([]);
  });

  it('shows the official mark of the BIP on the front page, where there is an address to lead to', () => {
    const mark = (change: Partial<typeof siteSettings>) =>
      pageAt(siteOf({ siteSettings: { ...siteSettings, ...change } }), '/', 'front').bip;
    expect(mark({})).toMatchObject({
      href: 'https://example.org/bip',
      logo: { alt: 'Biuletyn Informacji Publicznej' },
    });
    expect(mark({ bipUrl: null })).toBeNull();
    expect(mark({ bipLogo: null })).toBeNull();
  });

  it('marks the section, or the page itself', () => {
    const current = (path: '/wydarzenia/' | '/wydarzenia/filmy/') =>
      pageAt(site, path, 'event-list').site.mainNavigation.map((link) => link.current);
    expect(current('/wydarzenia/')[0]).toBe('page');
    expect(current('/wydarzenia/filmy/')[0]).toBe('section');
    expect(
      current('/wydarzenia/')
        .slice(1)
        .every((mark) => mark === null),
    ).toBe(true);
  });

  it('has the alerts that hold at the moment, the most urgent first', () => {
    expect(frame.alerts.map(({ title, levelLabel }) => [title, levelLabel])).toEqual([
      ['Awaria prądu', 'Pilne'],
      ['Kasa nieczynna', 'Ważne'],
      ['Zapisy trwają', 'Informacja'],
    ]);
    const titlesAt = (moment: string) =>
      pageAt(siteOf({}, moment), '/', 'front').site.alerts.map(({ title }) => title);
    expect(titlesAt('2026-11-24T06:00:00.000Z')).toContain('Awaria prądu');
    expect(titlesAt('2026-11-24T05:59:59.000Z')).not.toContain('Awaria prądu');
    expect(titlesAt('2026-11-24T18:00:00.000Z')).not.toContain('Awaria prądu');
  });

  it('says where, when open, and how to reach', () => {
    expect(frame).toMatchObject({
      address: 'ul. Przykładowa 1, 00-001\u00A0Przykładowo',
      contact: { phone: { href: 'tel:+48460000000' }, email: 'biuro@example.org' },
      declarationUrl: 'https://kultura.example/deklaracja-dostepnosci/',
    });
    expect(frame.openingHours).toHaveLength(2);
  });
});

describe('shortDescription', () => {
  it('keeps a short text and makes it one line', () => {
    expect(shortDescription('Raz\n dwa  trzy')).toBe('Raz dwa trzy');
  });

  it('ends a long text at a word, without a comma before the dots', () => {
    const text = `${'słowo, '.repeat(40)}koniec`;
    const short = shortDescription(text);
    expect(short.length).toBeLessThanOrEqual(160);
    expect(short).toMatch(/słowo…$/);
  });

  it('cuts a text that is one long word', () => {
    expect(shortDescription('x'.repeat(300))).toHaveLength(160);
  });
});
