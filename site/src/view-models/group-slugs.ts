import type { Class } from '../snapshot/snapshot.ts';
import { slugOf } from '../text/fold.ts';

/** Address parts of a class's groups, in their order; equal names are numbered from the second on. */
export function groupSlugs({ groups }: Pick<Class, 'groups'>): readonly string[] {
  const taken = new Set<string>();
  return groups.map(({ name }) => {
    const base = slugOf(name) || 'grupa';
    let slug = base;
    for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  });
}
