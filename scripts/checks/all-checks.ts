import { ambiguousLinks } from './ambiguous-links/check.ts';
import { axe } from './axe/check.ts';
import { drivenChecks } from './browser/driven-checks.ts';
import type { Check } from './check.ts';
import { consistency } from './consistency/check.ts';
import { declaration } from './declaration/check.ts';
import { document } from './document/check.ts';
import { hoverContent } from './hover-content/check.ts';
import { htmlValidity } from './html-validity/check.ts';
import { languageOfParts } from './language-of-parts/check.ts';
import { links } from './links/check.ts';
import { output } from './output/check.ts';
import { pa11y } from './pa11y/check.ts';
import { posterText } from './poster-text/check.ts';
import { scriptPolicy } from './script-policy/check.ts';
import { weight } from './weight/check.ts';
import { wording } from './wording/check.ts';

/** Every check, the quick ones first. A check lives in the folder of its name. */
export const allChecks: readonly Check[] = [
  output,
  document,
  declaration,
  consistency,
  hoverContent,
  languageOfParts,
  links,
  wording,
  ambiguousLinks,
  posterText,
  scriptPolicy,
  weight,
  htmlValidity,
  axe,
  ...drivenChecks,
  pa11y,
];
