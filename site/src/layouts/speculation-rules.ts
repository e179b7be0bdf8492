/**
 * Tells browsers that know speculation rules to fetch the HTML of a page as soon as a visitor is
 * about to open it: pages alone, by the slash at their end, never calendars, feeds or downloads.
 * Browsers leave it be where data is to be saved.
 *
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { href_matches: '{/*}?/' }, eagerness: 'moderate' }],
});
