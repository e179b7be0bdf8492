/** Where Strapi remembers the language of the panel in this browser. */
const storageKey = 'strapi-admin-language';

/**
 * Makes Polish the language of the login page for a browser that has not chosen another. After
 * the login the language of the account counts.
 */
export function preferPolish(storage: Pick<Storage, 'getItem' | 'setItem'>): void {
  if (storage.getItem(storageKey) === null) storage.setItem(storageKey, 'pl');
}
