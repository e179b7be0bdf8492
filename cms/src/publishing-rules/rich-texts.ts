import { reviewRichText } from './rich-text';
import { type Problem, problemAt, type Spot } from './spot';
import type { Structure } from './structure';

/**
 * Problems of every rich text of an entry. Texts of one dynamic zone are read as one text, because
 * the visitor reads them so: a heading continues the levels of the block before.
 * @param spots the entry and all its components, in order
 */
export function richTextProblems(structure: Structure, spots: readonly Spot[]): Problem[] {
  const problems: Problem[] = [];
  const levelOfZone = new Map<string, number>();
  for (const spot of spots) {
    for (const [attribute, field] of Object.entries(structure[spot.uid] ?? {})) {
      if (field.kind !== 'blocks') continue;
      const zone = spot.uid.startsWith('blocks.') ? String(spot.path[0]) : null;
      const levelBefore = (zone === null ? undefined : levelOfZone.get(zone)) ?? 1;
      const review = reviewRichText(spot.entry[attribute], levelBefore);
      if (zone !== null) levelOfZone.set(zone, review.lastLevel);
      problems.push(...review.faults.map((fault) => problemAt(spot, attribute, fault)));
    }
  }
  return problems;
}
