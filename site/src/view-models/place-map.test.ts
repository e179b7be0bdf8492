import { describe, expect, it } from 'vitest';
import { pageAt, siteOf } from '../../tests/fixture/site.ts';
import { fixtureSnapshot } from '../../tests/fixture/snapshot.ts';
import { directionText, distanceText } from './place-map.ts';

const site = siteOf();
const park = pageAt(site, '/miejsca/park-nad-rzeka/', 'place').map;

describe('the drawing of a place', () => {
  it('says distance and direction from the main place', () => {
    expect(park?.text.replaceAll('\u00A0', ' ')).toBe(
      'Około 940 m na północny zachód od głównej siedziby (Sala widowiskowa), w linii prostej.',
    );
  });

  it('draws north up and east to the right', () => {
    expect(park?.here.y).toBeLessThan(park?.main?.y ?? 0);
    expect(park?.here.x).toBeLessThan(park?.main?.x ?? 0);
  });

  it('has a scale bar of as many metres as it says', () => {
    const { here, main, scale } = park ?? {};
    const units = Math.hypot((here?.x ?? 0) - (main?.x ?? 0), (here?.y ?? 0) - (main?.y ?? 0));
    expect(scale?.label).toBe('200\u00A0m');
    const metres = ((scale?.length ?? 0) / units) * 936;
    expect(metres).toBeGreaterThan(195);
    expect(metres).toBeLessThan(205);
  });

  it('is the same on the pages of an event there and of the contact', () => {
    const event = pageAt(site, '/wydarzenia/konkurs-recytatorski/', 'event');
    expect(event.map).toEqual(park);
    const contact = pageAt(site, '/kontakt/', 'contact');
    expect(contact.map?.text).toBe('To nasza główna siedziba. Północ jest u góry.');
    expect(contact.map?.others).toHaveLength(1);
  });

  it('is left out without coordinates', () => {
    expect(pageAt(site, '/miejsca/pracownia/', 'place').map).toBeNull();
  });

  it('is left out when it would show a single point', () => {
    const places = fixtureSnapshot.places.filter(({ slug }) => slug === 'park-nad-rzeka');
    expect(pageAt(siteOf({ places }), '/miejsca/park-nad-rzeka/', 'place').map).toBeNull();
    const main = fixtureSnapshot.places.filter(({ slug }) => slug === 'sala-widowiskowa');
    expect(pageAt(siteOf({ places: main }), '/kontakt/', 'contact').map).toBeNull();
  });

  it('says no distance when the main place is not known', () => {
    const siteSettings = { ...fixtureSnapshot.siteSettings, mainPlace: null };
    const alone = pageAt(siteOf({ siteSettings }), '/miejsca/park-nad-rzeka/', 'place').map;
    expect(alone).toMatchObject({ main: null, text: 'Północ jest u góry.' });
  });
});

it.each([
  [0, 100, 'na północ'],
  [100, 100, 'na północny wschód'],
  [100, 0, 'na wschód'],
  [-1, -100, 'na południe'],
  [-100, 0, 'na zachód'],
  [-100, 90, 'na północny zachód'],
])('%d m east and %d m north is %s', (east, north, text) => {
  expect(directionText({ east, north })).toBe(text);
});

it('gives short distances in tens of metres and long ones in kilometres', () => {
  expect(distanceText(934).replace('\u00A0', ' ')).toBe('930 m');
  expect(distanceText(998).replace('\u00A0', ' ')).toBe('1 km');
  expect(distanceText(1440).replace('\u00A0', ' ')).toBe('1,4 km');
});
