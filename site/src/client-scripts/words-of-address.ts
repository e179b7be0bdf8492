/**
 * What an address that leads nowhere was about: the words of its last part, without numbers and the
 * ending of a file. "/wydarzenia/koncert-noworoczny-2027/" gives "koncert noworoczny".
 *
 * @param path as `location.pathname` has it
 * @returns empty when there are no words, or when the address cannot be read
 */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  } catch {
    // Broken escapes: whoever typed the address knows better what was meant.
    return '';
  }
}
