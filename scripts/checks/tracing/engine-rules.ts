import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { z } from 'zod';
import { EXPERIMENTAL_ON, TAGS } from '../axe/rules.ts';
import { config } from '../html-validity/config.ts';

const require = createRequire(import.meta.url);

/** The rules of html-validate that are switched on. */
export async function rulesOfHtmlValidate(): Promise<readonly string[]> {
  const loaded = await new HtmlValidate(new StaticConfigLoader(config)).getConfigFor('x.html');
  return [...loaded.getRules()].flatMap(([name, [severity]]) => (severity > 0 ? [name] : []));
}

const axeRules = z.array(z.object({ ruleId: z.string(), tags: z.array(z.string()) }));

/** The rules of axe-core that the check asks: those its tags switch on, and the experimental ones it chose. */
export function rulesOfAxe(): readonly string[] {
  const asked = taggedInAxe([...TAGS])
    .filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))
    .map(({ ruleId }) => ruleId);
  return [...asked, ...EXPERIMENTAL_ON];
}

/** The rules of axe-core with one of these tags. */
export function taggedInAxe(tags: readonly string[]): z.infer<typeof axeRules> {
  const axe: unknown = require('axe-core');
  const { getRules } = z
    .object({ getRules: z.function({ input: [z.array(z.string())], output: z.unknown() }) })
    .parse(axe);
  return axeRules.parse(getRules([...tags]));
}

/**
 * The codes of errors of HTML_CodeSniffer for WCAG 2 AA, as pa11y tells them, read from its source: it has
 * no list. A code that is put together at run time ends where the source does, as in `….1_4_3.G18`.
 */
export function codesOfHtmlCodeSniffer(): readonly string[] {
  const pa11yCi = createRequire(require.resolve('pa11y-ci'));
  const pa11y = createRequire(pa11yCi.resolve('pa11y'));
  const standards = join(dirname(pa11y.resolve('@pa11y/html_codesniffer')), 'Standards');
  const included = readFileSync(join(standards, 'WCAG2AA/ruleset.js'), 'utf8');
  const sniffs = join(standards, 'WCAG2AAA/Sniffs');
  return readdirSync(sniffs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const sniff = name.slice(0, -3).split(sep).join('.');
      if (!included.includes(`'${sniff}'`)) return [];
      const source = readFileSync(join(sniffs, name), 'utf8');
      return codesIn(source).map((code) => `WCAG2AA.${sniff}.${code}`);
    });
}

/** What may be said as an error in the source of a sniff, wherever its code is written down. */
function codesIn(source: string): readonly string[] {
  if (!source.includes('HTMLCS.ERROR')) return [];
  const codes = source.matchAll(/["']((?:[A-Z]{1,4}\d+,?)+(?:\.[\w.]*)?)["']/g);
  return [...new Set([...codes].map(([, code = '']) => code))];
}
