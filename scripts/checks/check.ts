import type { Visits } from './browser/visits.ts';
import type { Exception } from './exception.ts';
import type { Fault } from './finding.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

interface CommonToChecks {
  /** Name of its folder, of `--only` and of the report. */
  readonly name: string;
  readonly exceptions: readonly Exception[];
  /** Runs only when nobody waits for the result: in a full run, not in the publisher's gate. */
  readonly onlyInFullRun: boolean;
}

/** Looks at the site as a whole, each time: what is right on a page depends on the others. Pure. */
export interface SiteCheck extends CommonToChecks {
  readonly scope: 'site';
  /** Rules by which it only suspects a fault: told in a full run, where they hold back nobody's site. */
  readonly suspicions?: ReadonlySet<string>;
  /** @throws EmptySite when there are no pages */
  run(site: Site): readonly Fault[];
}

/**
 * Looks at each page by itself, so a page that passed is not looked at again until its content or
 * the check changes.
 */
export interface PageCheck extends CommonToChecks {
  readonly scope: 'page';
  /** Names and versions of the engines it uses: part of what a passed page is remembered by. */
  readonly engines: readonly string[];
  /** Names of other checks whose code it uses: part of it, too. */
  readonly uses?: readonly string[];
  /** Whether it wants a sample of the pages only, and not each of them sooner or later. */
  readonly samples: boolean;
  /**
   * What of a page its result depends on, piece by piece; without it, on all of its content. A page
   * passes without a look when each of its pieces passed on some page. Pure.
   */
  readonly piecesOf?: (page: Page) => readonly string[];
  /** Pieces stand for pages only where an editor waits: a full run looks at each page as a whole. */
  readonly eachPageInFullRun?: boolean;
  /** Which pages to look at now. Pure. */
  choose(site: Site, known: KnownOfPages, run: RunKind): readonly Page[];
  /** @throws EmptySite when it is given no pages */
  run(pages: readonly Page[], around: Around): Promise<readonly Fault[]>;
}

/** Looks at the site as a whole, each time, with what its files weigh on the line. */
export interface TransferCheck extends CommonToChecks {
  readonly scope: 'transfer';
  /** @throws EmptySite when there are no pages */
  run(site: Site, weigh: Weigh, run: RunKind): Promise<readonly Fault[]>;
}

/**
 * Bytes of a file of the site as a visitor gets them, compressed where that pays; 0 when there is
 * no such file, which other checks tell of. Where an estimate is not above `enough`, that is the answer,
 * which comes sooner: of a page it is more than what is delivered.
 */
export type Weigh = (file: string, enough?: number) => Promise<number>;

export type Check = SiteCheck | TransferCheck | PageCheck;

/**
 * Where a page, as it is now, stands with a check: it passed; it waits, because earlier runs had more
 * pages than they could look at; it changed since it passed; or it is new, which a page is that
 * failed, too.
 */
export type Standing = 'passed' | 'waiting' | 'changed' | 'new';

/** What a check knows of the pages of a run. */
export interface KnownOfPages {
  standing(page: Page): Standing;
  /** What of the page has not passed: each a key of the page itself or of a piece. */
  left(page: Page): readonly string[];
  /** Of that, what no earlier run left for later. */
  fresh(page: Page): readonly string[];
  /** Whether something was found on this very page before. */
  failed(page: Page): boolean;
}

/**
 * `gate`: an editor waits for it; `catch-up`: nobody does, and it may be broken off, so it takes a
 * few of the pages that gates have left; `full`: everything.
 */
export type RunKind = 'gate' | 'catch-up' | 'full';

/** What a page check may need besides its pages. */
export interface Around {
  readonly site: Site;
  /** Path of a Chrome or Chromium; asked for only when a browser is needed. */
  readonly browser: () => Promise<string>;
  /** Visits to pages, shared by the checks of a run. */
  readonly visits: Visits;
}

/** A check was given nothing to look at; looking at nothing must not be green. */
export class EmptySite extends Error {
  override name = 'EmptySite';
}

/** @throws EmptySite when there are no pages */
export function requirePages(pages: readonly Page[]): void {
  if (pages.length === 0) {
    throw new EmptySite('There is no page to look at: the built folder holds no .html file.');
  }
}
