/**
 * Stands on the page for addresses that lead nowhere, behind its search field: shows it with the
 * words of the address. The search answers with a script only, so without one there is a link to it.
 */
import { wordsOfAddress } from './words-of-address.ts';

const form = document.querySelector<HTMLFormElement>('#szukaj');
const field = form?.querySelector('input');
if (form && field) {
  form.hidden = false;
  field.value = wordsOfAddress(location.pathname);
}
