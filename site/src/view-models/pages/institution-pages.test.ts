import { describe, expect, it } from 'vitest';
import { siteSettings } from '../../../tests/fixture/institution.ts';
import { pageAt, siteOf } from '../../../tests/fixture/site.ts';
import type { SiteSettings } from '../../snapshot/snapshot.ts';
import { accessAnswers, accessFeatureOrder, accessFeatures } from '../../text/access-features.ts';

function contact(change: Partial<SiteSettings> = {}) {
  return pageAt(siteOf({ siteSettings: { ...siteSettings, ...change } }), '/kontakt/', 'contact');
}

describe('the contact', () => {
  it('says how to reach the house and when it is open', () => {
    const { site } = contact();
    expect(site.contact).toMatchObject({
      phone: { text: '46\u00A0000\u00A000\u00A000', href: 'tel:+48460000000' },
      email: 'biuro@example.org',
    });
    expect(site.openingHours.map(({ days, hours }) => `${days} ${hours}`)).toEqual([
      'poniedziałek–piątek 8:00–20:00',
      'sobota 10:00–18:00',
    ]);
  });

  it('has the way to the main place in words, and a map of it', () => {
    const { place, map } = contact();
    expect(place).toMatchObject({
      name: 'Sala widowiskowa',
      directions: 'Pięć minut pieszo od dworca.',
      mapLink: { href: expect.stringContaining('mlat=52.001&mlon=20.502') },
    });
    expect(map).not.toBeNull();
  });

  it('says how accessible the building is and whom to ask', () => {
    const { access, accessNote, accessHub } = contact();
    expect(access.items.map(({ feature, answer }) => [feature, answer])).toContainEqual([
      'inductionLoop',
      'on-request',
    ]);
    expect(access.onRequestHow).toBe('Poproś obsługę o pętlę przed wydarzeniem.');
    expect(access.contact?.email).toBe('dostepnosc@example.org');
    expect(accessNote).toContain('Wejście od podwórza.');
    expect(accessHub.href).toBe('/dostepnosc/');
  });

  it('stands without a main place', () => {
    expect(contact({ mainPlace: null })).toMatchObject({
      place: null,
      map: null,
      accessNote: null,
      access: { items: [] },
    });
  });
});

describe('the hub of accessibility', () => {
  const hub = () => pageAt(siteOf(), '/dostepnosc/', 'accessibility-hub');

  it('explains each feature and each answer', () => {
    const { features, answerKey } = hub();
    expect(features.map(({ label }) => label)).toEqual(
      accessFeatureOrder.map((feature) => accessFeatures[feature].label),
    );
    expect(features.every(({ explanation }) => explanation.endsWith('.'))).toBe(true);
    for (const answer of Object.values(accessAnswers)) expect(answerKey).toContain(`„${answer}”`);
  });

  it('leads to the declaration and to the pages that exist', () => {
    const { links } = hub();
    expect(links.map(({ href }) => href)).toContain('/deklaracja-dostepnosci/');
    expect(links.map(({ href }) => href)).toContain('/tekst-latwy-etr/');
    const without = pageAt(siteOf({ pages: [] }), '/dostepnosc/', 'accessibility-hub').links;
    expect(without.map(({ href }) => href)).not.toContain('/tekst-latwy-etr/');
  });
});
