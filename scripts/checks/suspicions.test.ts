import { expect, it } from 'vitest';
import { freshBrowsers } from './browser/browsers.ts';
import type { RunKind, SiteCheck } from './check.ts';
import { Memories } from './memory.ts';
import { runChecks } from './run-checks.ts';
import { makeSite } from './site.ts';

const faults = [
  { rule: 'certain', page: '/a/', message: 'certain' },
  { rule: 'suspected', page: '/a/', message: 'suspected' },
];
const check: SiteCheck = {
  name: 'wording',
  scope: 'site',
  onlyInFullRun: false,
  suspicions: new Set(['suspected']),
  exceptions: [],
  run: () => faults,
};

async function rulesIn(run: RunKind): Promise<readonly string[]> {
  const browser = () => Promise.reject(new Error('no browser here'));
  const texts = new Map([['a/index.html', '<p>a</p>']]);
  const outcomes = await runChecks({
    site: makeSite('/nowhere', texts.keys(), texts, new Date()),
    checks: [check],
    run,
    memories: new Memories(),
    memory: '/nowhere',
    browser,
    browsers: freshBrowsers(browser),
    hasNews: false,
    weigh: async () => 0,
    tell: () => {},
    later: () => {},
  });
  return outcomes.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

it('holds back nobody for what a check only suspects, and tells it in a full run', async () => {
  expect(await rulesIn('gate')).toEqual(['certain']);
  expect(await rulesIn('full')).toEqual(['certain', 'suspected']);
});
