/** What the worker may keep on a visitor's device, and how long it waits. At most 5 MB in all. */

/** Pages that were seen and are not among those kept for everybody. */
export const MOST_PAGES_SEEN = 60;
/** All pages together, as they lie in the cache (not compressed). */
export const MOST_PAGE_BYTES = 3_500_000;
/** Pictures, scripts and fonts of the pages that were seen. */
export const MOST_PART_BYTES = 1_500_000;
/** A larger picture is shown but not kept. */
export const MOST_BYTES_OF_A_PART = 200_000;
/** A copy nobody confirmed for so long is no help to anybody. */
export const OLDEST_COPY_MS = 60 * 24 * 60 * 60 * 1000;
/** How long a page may take before its copy is shown instead. */
export const PATIENCE_MS = 4000;
/** How often the list of pages to keep is asked for. */
export const LIST_AGE_MS = 10 * 60 * 1000;
/** Between two pages that are fetched ahead: what the visitor asks for goes first. */
export const PAUSE_MS = 250;
