/**
 * Checks a built site: what a visitor gets, page by page and as a whole.
 *
 *   node scripts/checks/run.ts [folder, default site/dist] [--report file] [--sources file] [--files file] [--only check]… [--gate]
 *
 * `--sources` names what the build wrote as ENTRY_SOURCES: findings then say which entry they come
 * from. `--gate` leaves out what is too slow for an editor who waits; `--catch-up` looks at a few of
 * the pages that gates have left. Exit code 0: nothing found; 1: something found; 2: nothing could be
 * checked. Environment: BROWSER_PATH, CACHE_DIR, DATA_DIR, NOW.
 */
import os from 'node:os';
import { checkSite, nothingKept } from './check-site.ts';

const parameters = process.argv.slice(2);
// Nobody waits for it: the panel and the visitors come first, on a small machine above all.
if (parameters.includes('--catch-up')) os.setPriority(os.constants.priority.PRIORITY_LOW);

process.exitCode = await checkSite(parameters, process.env, nothingKept());
