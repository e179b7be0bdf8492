import { requirePages, type SiteCheck } from '../check.ts';
import type { Fault } from '../finding.ts';
import { oncePerPage } from '../once-per-page.ts';
import type { Site } from '../site.ts';
import { attributeFaults } from './attributes.ts';
import { exceptions } from './exceptions.ts';
import { wordFaults } from './words.ts';

/**
 * Words in another language say which (WCAG 2.2, 3.1.2, technique H58; ACT rule de46e4 for `lang`
 * itself): a Polish voice reads nothing else. The site marks letters of another script by itself, and the
 * panel asks for a mark of foreign words by the same detectors. What the panel only warns of, foreign words in
 * Latin letters and a description of a picture in two scripts, goes live, and is a fault in a full run
 * only: a suspicion holds back nobody's site.
 */
export const languageOfParts: SiteCheck = {
  name: 'language-of-parts',
  scope: 'site',
  onlyInFullRun: false,
  suspicions: new Set(['foreign-words', 'foreign-description']),
  exceptions,
  run,
};

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  return site.pages.flatMap((page) => faultsOf(page));
}

const faultsOf = oncePerPage((page) => [...wordFaults(page), ...attributeFaults(page)]);
