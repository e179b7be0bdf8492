/** Latin letters without Polish (and other) marks, for addresses, ids and sorting by letter. */

/** "Łódź Ż" → "lodz z": lower case, no diacritics; "ł" has no canonical decomposition. */
export function foldDiacritics(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

/** An id or address part: "Początki młyna (1789)" → "poczatki-mlyna-1789". */
export function slugOf(text: string): string {
  return foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
