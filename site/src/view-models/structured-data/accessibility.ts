/**
 * Access in the schema.org accessibility vocabulary (w3.org/2021/a11y-discov-vocab). Its properties
 * belong to CreativeWork, not to Event: an event carries them on the work it shows.
 */
import type { Access, AccessFeature, Event } from '../../snapshot/snapshot.ts';
import { accessFeatureOrder } from '../../text/access-features.ts';
import type { Node } from './organization.ts';

const vocabulary: Readonly<Partial<Record<AccessFeature, string>>> = {
  polishSignLanguage: 'signLanguage',
  audioDescription: 'audioDescription',
  captions: 'captions',
};

/** Features surely there; "on request" is said in words on the page alone. */
function accessibilityFeatures(access: Access): readonly string[] {
  return accessFeatureOrder.flatMap((feature) =>
    access.features[feature] === 'yes' ? (vocabulary[feature] ?? []) : [],
  );
}

export function accessibilityProperties(access: Access, hazards: Event['hazards']): Node {
  const features = accessibilityFeatures(access);
  const dangers = [
    ...(hazards?.strobe === true ? ['flashing'] : []),
    ...(hazards?.loudNoise === true ? ['sound'] : []),
  ];
  return {
    ...(features.length === 0 ? {} : { accessibilityFeature: features }),
    ...(dangers.length === 0 ? {} : { accessibilityHazard: dangers }),
  };
}

/** Languages of a date: Polish, and Polish Sign Language (ISO 639-3 "pso") where interpreted. */
export function languages(access: Access): readonly string[] {
  return access.features.polishSignLanguage === 'yes' ? ['pl', 'pso'] : ['pl'];
}
