/**
 * By what a field is known again in a finding: the address of a link, the file of a picture, what a
 * screen reader is told instead of words, the words themselves, a heading that is blank, a cell of a table,
 * or the entry whose page it is.
 */
export type Trait = 'address' | 'picture' | 'label' | 'words' | 'blank heading' | 'cell' | 'page';

/** How a rule is told to an editor whose entry breaks it. */
export interface EditorsWords {
  readonly trait: Trait;
  /**
   * What is wrong, why it matters and how to mend it, after "pole: ". `what` is the address, the label or
   * the words in question.
   */
  readonly say: (what: string) => string;
}

/** One sentence for several rules, by check and rule: engines have their own names for the same fault. */
export function forRules(
  rules: readonly string[],
  trait: Trait,
  say: EditorsWords['say'],
): Readonly<Record<string, EditorsWords>> {
  return Object.fromEntries(rules.map((rule) => [rule, { trait, say }]));
}
