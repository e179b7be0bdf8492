/** Telephones, places and map links. */
import type { Contact, Coordinates, Place } from '../snapshot/snapshot.ts';
import { placePath } from '../text/addresses.ts';
import type { ContactModel, LinkModel, PhoneModel, PlaceModel } from './page-models.ts';

/** Digits of a number in Poland, without its country (numbering plan of 2014: always nine). */
const NATIONAL_DIGITS = 9;
/** What has fewer digits is a room or an hour. */
const FEWEST_DIGITS = 3;

/** How many digits of a run belong to its first number; the rest is a second one or an extension. */
function ownDigits(digits: string, abroad: boolean): number {
  const country = /^(?:00)?48/.exec(digits)?.[0].length ?? 0;
  if (abroad) return country === 0 ? digits.length : country + NATIONAL_DIGITS;
  return digits.startsWith('0') ? NATIONAL_DIGITS + 1 : NATIONAL_DIGITS;
}

/** RFC 3966: a number of another country keeps it, one of nine digits gets ours. */
function telHref(digits: string, abroad: boolean): string {
  if (abroad) return `tel:+${digits.replace(/^00/, '')}`;
  const national = digits.replace(/^0/, '');
  return national.length === NATIONAL_DIGITS ? `tel:+48${national}` : `tel:${national}`;
}

/**
 * "46 000 00 00" → tel:+48460000000. Of "46 000 00 00, 46 000 00 01" and "46 000 00 00 wew. 5" only
 * the first number is a link; nothing that the editor wrote is lost.
 */
export function phoneModel(phone: string): PhoneModel {
  const runs = [...phone.matchAll(/[(+]*\d(?:[\d\s().–-]*\d)?/gu)].map(({ 0: run, index }) => ({
    run,
    index,
    digits: run.replace(/\D/g, ''),
  }));
  const first =
    runs.find(({ digits }) => digits.length >= NATIONAL_DIGITS) ??
    runs.find(({ digits }) => digits.length >= FEWEST_DIGITS);
  if (first === undefined) return { before: '', text: phone, after: '', href: null };
  const { run, index, digits } = first;
  const abroad = /^[(]*(?:\+|00)/.test(run);
  const own = digits.slice(0, ownDigits(digits, abroad));
  const ends = [...run.matchAll(/\d/g)].map((match) => match.index + 1);
  const text = run.slice(0, ends[own.length - 1]);
  return {
    before: phone.slice(0, index),
    text: text.replaceAll(' ', '\u00A0'),
    after: phone.slice(index + text.length),
    href: telHref(own, abroad),
  };
}

/** null when there is no way in it to reach anybody. */
export function contactModel(contact: Contact | null): ContactModel | null {
  if (contact === null || (contact.phone === null && contact.email === null)) return null;
  const { label, phone, email } = contact;
  return { label, phone: phone === null ? null : phoneModel(phone), email };
}

export function mapLink({ latitude, longitude }: Coordinates, name: string): LinkModel {
  return {
    href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`,
    label: `${name} na mapie (OpenStreetMap)`,
  };
}

/** "ul. Przykładowa 1, 00-001 Przykładowo" */
export function addressText({ street, postalCode, city }: Place['address']): string {
  const locality = postalCode === null ? city : `${postalCode}\u00A0${city}`;
  return street === null ? locality : `${street}, ${locality}`;
}

export function placeModel(place: Place): PlaceModel {
  const { coordinates, name } = place;
  return {
    name,
    href: placePath(place.slug),
    address: addressText(place.address),
    directions: place.directions,
    mapLink: coordinates === null ? null : mapLink(coordinates, name),
    example: place.example,
  };
}

export function optionalPlace(place: Place | null): PlaceModel | null {
  return place === null ? null : placeModel(place);
}
