import type { ActRule, Example } from './read-rule.ts';

/** What somebody who looks at examples says of them, against what they are examples of. */
export interface Tally {
  /** Failed examples in which the fault was found. */
  readonly caught: number;
  /** Failed examples in which it was not. */
  readonly missed: number;
  /** Passed and inapplicable examples in which it was found all the same, such as `passed 4`. */
  readonly falseAlarms: readonly string[];
}

/**
 * Counts for one rule.
 *
 * @param claimsIn ids of the ACT rules that, by what was found in an example, are broken there
 */
export function tally(rule: ActRule, claimsIn: (example: Example) => readonly string[]): Tally {
  let [caught, missed] = [0, 0];
  const falseAlarms: string[] = [];
  for (const example of rule.examples) {
    const found = claimsIn(example).includes(rule.id);
    if (example.expected === 'failed' && found) caught += 1;
    else if (example.expected === 'failed') missed += 1;
    else if (found) falseAlarms.push(`${example.expected} ${example.number}`);
  }
  return { caught, missed, falseAlarms };
}

/** Adds up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    caught: tallies.reduce((all, { caught }) => all + caught, 0),
    missed: tallies.reduce((all, { missed }) => all + missed, 0),
    falseAlarms: tallies.flatMap(({ falseAlarms }) => falseAlarms),
  };
}
