import type { ActRule, Example } from './read-rule.ts';

/** What somebody who looks at examples says of them, against what they are examples of. */
export interface Tally {
  /** Failed examples in which something was found. */
  readonly caught: number;
  /** Failed examples in which nothing was found. */
  readonly missed: number;
  /** Passed and inapplicable examples in which something was found. */
  readonly falseAlarms: number;
}

/**
 * Counts for one rule.
 *
 * @param criteriaIn success criteria that are broken in an example, by what was found there; only those the
 *   rule is about count
 */
export function tally(rule: ActRule, criteriaIn: (example: Example) => readonly string[]): Tally {
  let [caught, missed, falseAlarms] = [0, 0, 0];
  for (const example of rule.examples) {
    const found = criteriaIn(example).some((criterion) => rule.criteria.includes(criterion));
    if (example.expected === 'failed' && found) caught += 1;
    else if (example.expected === 'failed') missed += 1;
    else if (found) falseAlarms += 1;
  }
  return { caught, missed, falseAlarms };
}

/** Adds up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    caught: tallies.reduce((all, { caught }) => all + caught, 0),
    missed: tallies.reduce((all, { missed }) => all + missed, 0),
    falseAlarms: tallies.reduce((all, { falseAlarms }) => all + falseAlarms, 0),
  };
}
