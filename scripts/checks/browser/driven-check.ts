import type { Page as Tab } from 'playwright-core';
import { type Around, type PageCheck, requirePages } from '../check.ts';
import { engineVersion } from '../engine-version.ts';
import type { Exception } from '../exception.ts';
import type { Fault } from '../finding.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { waitForAll } from '../wait-for-all.ts';
import { choosePages } from './choose-pages.ts';
import { contentPiecesOf } from './content-pieces.ts';
import { piecesOf } from './pieces.ts';
import type { Visits } from './visits.ts';

/** What a driven check is made of. */
export interface Driven {
  readonly name: string;
  /** Every rule it knows; each has an example that breaks it. */
  readonly rules: readonly string[];
  readonly exceptions: readonly Exception[];
  /**
   * `pieces`: as many pages as hold each piece of the templates once, and these stand for all.
   * `content`: the words matter, too. In a gate as many pages as hold each piece, each text and each
   * value once; a full run looks at every page.
   */
  readonly dependsOn: 'content' | 'pieces';
  /** Further engines than the browser's driver. */
  readonly engines?: readonly string[];
  /** Names of other checks whose code it uses. */
  readonly uses?: readonly string[];
  /** Looks at one page by the visits of the run. */
  look(page: Page, visits: Visits, site: Site): Promise<readonly Fault[]>;
}

export interface DrivenCheck extends PageCheck {
  readonly rules: readonly string[];
}

/** What a check goes by that looks at the words of a page as well. */
export const byContent: Pick<PageCheck, 'choose' | 'piecesOf' | 'eachPageInFullRun'> = {
  choose: choosePages,
  piecesOf: contentPiecesOf,
  eachPageInFullRun: true,
};

/** A check of the gate that looks at pages in the browser. */
export function drivenCheck(driven: Driven): DrivenCheck {
  const { name, rules, exceptions, engines = [], uses = [], look } = driven;
  return {
    name,
    rules,
    exceptions,
    scope: 'page',
    samples: false,
    onlyInFullRun: false,
    engines: [engineVersion('playwright-core'), ...engines],
    uses,
    ...(driven.dependsOn === 'pieces' ? { piecesOf, choose: choosePages } : byContent),
    run: async (pages, { visits, site }: Around) => {
      requirePages(pages);
      return (await waitForAll(pages.map((page) => look(page, visits, site)))).flat();
    },
  };
}

/** A look in the one tab of a visit, for checks that need no more. */
export function lookInTab(
  look: (tab: Tab, page: Page) => Promise<readonly Fault[]>,
): Driven['look'] {
  return (page, visits) => visits.look(page, (tab) => look(tab, page));
}
