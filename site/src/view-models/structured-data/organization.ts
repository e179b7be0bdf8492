/** schema.org nodes of the institution and its places, referred to by @id from other nodes. */
import type { Access, AccessFeature, Place } from '../../snapshot/snapshot.ts';
import { accessFeatures } from '../../text/access-features.ts';
import { addresses, placePath } from '../../text/addresses.ts';
import { pictureModel } from '../pictures.ts';
import { relatedOne, type SiteContext } from '../site-context.ts';

export type Node = Readonly<Record<string, unknown>>;

export function organizationId({ siteUrl }: Pick<SiteContext, 'siteUrl'>): string {
  return `${siteUrl}${addresses.front}#instytucja`;
}

/** What belongs to a building; what belongs to a performance is said of its work. */
const buildingFeatures: readonly AccessFeature[] = [
  'stepFreeAccess',
  'accessibleToilet',
  'inductionLoop',
  'assistanceDog',
];

/** Only what was answered "yes" or "no"; "on request" has no value in the vocabulary. */
function amenities(access: Access | null): readonly Node[] {
  return buildingFeatures.flatMap((feature) => {
    const answer = access?.features[feature];
    if (answer === undefined || answer === 'on-request') return [];
    return {
      '@type': 'LocationFeatureSpecification',
      name: accessFeatures[feature].label,
      value: answer === 'yes',
    };
  });
}

export function postalAddress({ street, postalCode, city }: Place['address']): Node {
  return {
    '@type': 'PostalAddress',
    ...(street !== null && { streetAddress: street }),
    ...(postalCode !== null && { postalCode }),
    addressLocality: city,
    addressCountry: 'PL',
  };
}

/** schema.org Place: the same node wherever it is mentioned. */
export function placeNode(ctx: SiteContext, place: Place): Node {
  const features = amenities(place.access);
  return {
    '@type': 'Place',
    '@id': `${ctx.siteUrl}${placePath(place.slug)}#miejsce`,
    name: place.name,
    url: `${ctx.siteUrl}${placePath(place.slug)}`,
    address: postalAddress(place.address),
    ...(place.coordinates === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', ...place.coordinates } }),
    ...(features.length === 0 ? {} : { amenityFeature: features }),
  };
}

export function organizationNode(ctx: SiteContext): Node {
  const settings = ctx.snapshot.siteSettings;
  const place = relatedOne(settings.mainPlace, ctx.placeById);
  const logo = pictureModel(settings.logo, ctx.media);
  return {
    '@type': 'Organization',
    '@id': organizationId(ctx),
    name: settings.name,
    alternateName: settings.shortName,
    description: settings.description,
    url: `${ctx.siteUrl}${addresses.front}`,
    ...(settings.phone === null ? {} : { telephone: settings.phone }),
    ...(settings.email === null ? {} : { email: settings.email }),
    ...(place === null ? {} : { address: postalAddress(place.address) }),
    ...(logo === null ? {} : { logo: `${ctx.siteUrl}${logo.src}` }),
    ...(settings.socialLinks.length === 0
      ? {}
      : { sameAs: settings.socialLinks.map(({ url }) => url) }),
  };
}

/** The institution where it is only mentioned; the front page says the rest. */
export function mentionedOrganization(ctx: SiteContext): Node {
  return {
    '@type': 'Organization',
    '@id': organizationId(ctx),
    name: ctx.snapshot.siteSettings.name,
    url: `${ctx.siteUrl}${addresses.front}`,
  };
}
