import type { SiteCheck } from '../check.ts';
import { requirePages } from '../check.ts';
import type { Fault } from '../finding.ts';
import { oncePerPageAnd } from '../once-per-page.ts';
import type { Page } from '../page.ts';
import { originOf, type Site } from '../site.ts';
import { exceptions } from './exceptions.ts';
import { inlineCodeFaults } from './inline-code.ts';
import { originFaults } from './other-origins.ts';
import { type PolicyOfPage, policyOf } from './policy.ts';
import { scriptFaults } from './scripts.ts';

/**
 * Pages that need no script, load nothing from elsewhere, and say so in a policy that holds
 * (Content Security Policy Level 3, https://www.w3.org/TR/CSP3/).
 */
export const scriptPolicy: SiteCheck = {
  name: 'script-policy',
  scope: 'site',
  onlyInFullRun: false,
  exceptions,
  run,
};

function run(site: Site): readonly Fault[] {
  requirePages(site.pages);
  const origin = originOf(site);
  return site.pages.flatMap((page) => faultsOf(page, origin));
}

const faultsOf = oncePerPageAnd((page, origin) => {
  const policy = policyOf(page);
  return [
    ...policyFaults(page, policy),
    ...inlineCodeFaults(page, policy),
    ...scriptFaults(page, policy),
    ...originFaults(page, origin),
  ];
});

function policyFaults(page: Page, policy: PolicyOfPage): Fault[] {
  const fault = (rule: string, message: string): Fault => ({
    rule,
    page: page.path,
    message,
    selector: 'meta[http-equiv="content-security-policy"]',
  });
  if (policy.directives === null) {
    const message =
      'The page has no <meta http-equiv="content-security-policy">. Astro writes it when security.csp is set.';
    return [fault('policy-missing', message)];
  }
  const faults: Fault[] = [];
  if (policy.after !== null) {
    const message = `The policy stands after <${policy.after}>, which it then does not hold for. Put it first in <head>.`;
    faults.push(fault('policy-late', message));
  }
  if (!policy.directives.has('default-src')) {
    const message =
      "The policy has no default-src, so it allows what it forgets. Write default-src 'none'.";
    faults.push(fault('policy-open', message));
  }
  for (const [name, sources] of policy.directives) {
    const open = sources.filter((source) => isTooOpen(name, source));
    if (open.length === 0) continue;
    faults.push(
      fault(
        'policy-open',
        `The policy allows ${open.join(' ')} in ${name}. Allow only what is used.`,
      ),
    );
  }
  return faults;
}

/** Sources that let in code or style nobody looked at, or a whole world of origins. */
function isTooOpen(directive: string, source: string): boolean {
  if (/^(\*|https?:|'unsafe-(inline|eval|hashes)')$/.test(source)) return true;
  return source === 'data:' && /^(default|script|style|object|frame|worker)-src/.test(directive);
}
