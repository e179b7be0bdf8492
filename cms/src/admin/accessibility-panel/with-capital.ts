/** A sentence of a finding on its own, where no place stands before it on the same line. */
export function withCapital(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('pl') + sentence.slice(1);
}
