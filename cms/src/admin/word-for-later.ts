/** Keeps a sentence for the page that is loaded next, under a name of its own. */
export function leaveWord(name: string, sentence: string): void {
  window.sessionStorage.setItem(name, sentence);
}

/** The sentence the last page left under a name, once; null when there is none. */
export function takeWord(name: string): string | null {
  const sentence = window.sessionStorage.getItem(name);
  window.sessionStorage.removeItem(name);
  return sentence;
}
