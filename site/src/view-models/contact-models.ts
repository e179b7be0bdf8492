/** Telephones, places and map links. */
import type { Contact, Coordinates, Place } from '../snapshot/snapshot.ts';
import { placePath } from '../text/addresses.ts';
import type { ContactModel, LinkModel, PlaceModel } from './page-models.ts';

/** "46 000 00 00" → tel:+48460000000; a number that begins with + or 00 keeps its country. */
export function phoneModel(phone: string | null): ContactModel['phone'] {
  if (phone === null) return null;
  const digits = phone.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const href = digits.startsWith('+') ? `tel:${digits}` : `tel:+48${digits}`;
  return { text: phone.replaceAll(' ', '\u00A0'), href };
}

/** null when there is no way in it to reach anybody. */
export function contactModel(contact: Contact | null): ContactModel | null {
  if (contact === null || (contact.phone === null && contact.email === null)) return null;
  return { label: contact.label, phone: phoneModel(contact.phone), email: contact.email };
}

export function mapLink(coordinates: Coordinates | null, name: string): LinkModel | null {
  if (coordinates === null) return null;
  const { latitude, longitude } = coordinates;
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

export function placeModel(place: Place | null): PlaceModel | null {
  if (place === null) return null;
  return {
    name: place.name,
    href: placePath(place.slug),
    address: addressText(place.address),
    directions: place.directions,
    mapLink: mapLink(place.coordinates, place.name),
  };
}
