const KEY = 'event-dates.done';

/** Keeps a sentence for the page that is loaded next. */
export function leaveWord(sentence: string): void {
  window.sessionStorage.setItem(KEY, sentence);
}

/** The sentence the last page left, once; null when there is none. */
export function takeWord(): string | null {
  const sentence = window.sessionStorage.getItem(KEY);
  window.sessionStorage.removeItem(KEY);
  return sentence;
}
