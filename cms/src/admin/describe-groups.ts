/** The part of a class that tells whether one can still join; drafts may lack anything. */
export interface Grouped {
  readonly groups?: readonly { readonly state?: string | null }[] | null;
}

/** Says in Polish how many groups are in which state: "wolne miejsca: 2, komplet: 1". */
export function describeGroups({ groups }: Grouped): string {
  const states = new Map<string, number>();
  for (const { state } of groups ?? []) {
    const words = state || 'stan nieznany';
    states.set(words, (states.get(words) ?? 0) + 1);
  }
  const counted = [...states].map(([words, count]) => `${words}: ${count}`);
  return counted.join(', ') || 'brak grup';
}
