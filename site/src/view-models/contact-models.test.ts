import { describe, expect, it } from 'vitest';
import { contactModel, mapLink, phoneModel } from './contact-models.ts';

describe('phoneModel', () => {
  it.each([
    ['46 857 00 00', 'tel:+48468570000'],
    ['(46) 857-00-00', 'tel:+48468570000'],
    ['+48 600 100 200', 'tel:+48600100200'],
    ['0048 600 100 200', 'tel:+48600100200'],
    ['(0-46) 857 00 00', 'tel:+48468570000'],
    ['(+48) 46 857 00 00', 'tel:+48468570000'],
    ['+49 30 901820', 'tel:+4930901820'],
    ['112', 'tel:112'],
  ])('%s → %s', (phone, href) => {
    expect(phoneModel(phone)).toMatchObject({ before: '', after: '', href });
  });

  it.each([
    ['46 857 30 12, 46 857 30 13', '', '46 857 30 12', ', 46 857 30 13'],
    ['46 857 30 12 wew. 5', '', '46 857 30 12', ' wew. 5'],
    ['46 857 30 12/13', '', '46 857 30 12', '/13'],
    ['46 857 30 12 46 857 30 13', '', '46 857 30 12', ' 46 857 30 13'],
    ['pokój 5, tel. 46 857 30 12', 'pokój 5, tel. ', '46 857 30 12', ''],
    ['+48 46 857 30 12 (sekretariat)', '', '+48 46 857 30 12', ' (sekretariat)'],
  ])('links the first number of "%s" and keeps the rest', (phone, before, text, after) => {
    expect(phoneModel(phone)).toEqual({
      before,
      text: text.replaceAll(' ', '\u00A0'),
      after,
      href: 'tel:+48468573012',
    });
  });

  it('keeps words without a number as words', () => {
    expect(phoneModel('przez formularz')).toEqual({
      before: '',
      text: 'przez formularz',
      after: '',
      href: null,
    });
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
