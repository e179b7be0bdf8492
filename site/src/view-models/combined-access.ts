import type { Access, AccessAnswer, AccessFeature } from '../snapshot/snapshot.ts';

/**
 * What holds when a building, what goes on in it and one of its dates each say something: a later
 * layer overrules the answers of an earlier one; ways to ask add up.
 */
export function combinedAccess(layers: readonly (Access | null | undefined)[]): Access {
  const given = layers.filter((layer) => layer !== null && layer !== undefined);
  const features: Partial<Record<AccessFeature, AccessAnswer>> = {};
  for (const layer of given) Object.assign(features, layer.features);
  const hows = given.flatMap(({ onRequestHow }) => onRequestHow ?? []);
  return { features, onRequestHow: hows.length === 0 ? null : [...new Set(hows)].join('\n') };
}
