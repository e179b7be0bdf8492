/**
 * Checks one built site after the other, as run.ts does, for the publisher, which keeps this process:
 * the engines are loaded, the browser is open, and what is known of pages that stay the same is kept.
 */
import { stayForRuns } from '../environment/stay-for-runs.ts';
import { putAxeAhead } from './axe/run-axe.ts';
import { keptBrowser } from './browser/browsers.ts';
import { browserPath, checkSite, type KeptForRuns } from './check-site.ts';
import { KnownPages } from './known-pages.ts';
import { Memories } from './memory.ts';

const kept: KeptForRuns = {
  pages: new KnownPages(),
  memories: new Memories(),
  browsers: keptBrowser(browserPath, putAxeAhead),
  weights: new Map(),
  putOff: Promise.resolve(),
};

await stayForRuns([import.meta.dirname], ({ parameters, environment }) =>
  checkSite(parameters, { ...process.env, ...environment }, kept),
);
