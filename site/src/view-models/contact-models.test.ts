import { describe, expect, it } from 'vitest';
import { contactModel, mapLink, phoneModel } from './contact-models.ts';

describe('phoneModel', () => {
  it.each([
    ['46 857 00 00', 'tel:+48468570000'],
    ['(46) 857-00-00', 'tel:+48468570000'],
    ['+48 600 100 200', 'tel:+48600100200'],
    ['0048 600 100 200', 'tel:+48600100200'],
  ])('%s → %s', (phone, href) => {
    expect(phoneModel(phone)?.href).toBe(href);
  });

  it('is nothing without a number', () => {
    expect(phoneModel(null)).toBeNull();
  });
});

describe('contactModel', () => {
  it('is nothing when nobody can be reached', () => {
    expect(contactModel({ label: 'Biuro', phone: null, email: null })).toBeNull();
    expect(contactModel({ label: null, phone: null, email: 'a@example.org' })?.email).toBe(
      'a@example.org',
    );
  });
});

describe('mapLink', () => {
  it('points at the place and names it', () => {
    expect(mapLink({ latitude: 52.001, longitude: 20.502 }, 'Sala')).toEqual({
      href: 'https://www.openstreetmap.org/?mlat=52.001&mlon=20.502#map=18/52.001/20.502',
      label: 'Sala na mapie (OpenStreetMap)',
    });
  });
});
