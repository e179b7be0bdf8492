import { createRequire } from 'node:module';
import { z } from 'zod';

const rulesSchema = z.array(z.object({ ruleId: z.string(), tags: z.array(z.string()) }));

/** html-validate names no criteria but in the names of its WCAG rules; by their documentation. */
const OF_HTML_VALIDATE: Readonly<Record<string, readonly string[]>> = {
  'area-alt': ['1.1.1', '2.4.4'],
  'empty-heading': ['1.3.1'],
  'empty-title': ['2.4.2'],
  'hidden-focusable': ['4.1.2'],
  'input-missing-label': ['1.3.1', '4.1.2'],
  'meta-refresh': ['2.2.1'],
  'no-autoplay': ['1.4.2'],
  'no-dup-attr': ['4.1.1'],
  'no-dup-id': ['4.1.1'],
  'text-content': ['4.1.2'],
  'valid-autocomplete': ['1.3.5'],
  'wcag/h30': ['2.4.4'],
  'wcag/h36': ['1.1.1'],
  'wcag/h37': ['1.1.1'],
  'wcag/h63': ['1.3.1'],
  'wcag/h67': ['1.1.1'],
  'wcag/h71': ['1.3.1'],
};

/**
 * The success criteria a finding of axe-core, HTML_CodeSniffer or html-validate is about, such as
 * `1.1.1`, by the name of its rule. None for counsel that no criterion asks for.
 */
export function criteriaOfFault(rule: string): readonly string[] {
  const sniffed = /^WCAG2A+\.Principle\d\.Guideline\d+_\d+\.(\d+)_(\d+)_(\d+)/.exec(rule);
  if (sniffed !== null) return [`${sniffed[1]}.${sniffed[2]}.${sniffed[3]}`];
  return ofAxe().get(rule) ?? OF_HTML_VALIDATE[rule] ?? [];
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

function ofAxe(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known;
  const axe: unknown = createRequire(import.meta.url)('axe-core');
  const { getRules } = z
    .object({ getRules: z.function({ input: [], output: z.unknown() }) })
    .parse(axe);
  const rules = rulesSchema.parse(getRules());
  known = new Map(rules.map(({ ruleId, tags }) => [ruleId, tags.flatMap(criterionOfTag)]));
  return known;
}

/** `wcag111` is 1.1.1 and `wcag1410` is 1.4.10; `wcag2a` is a level. */
function criterionOfTag(tag: string): readonly string[] {
  const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
  return principle === undefined ? [] : [`${principle}.${guideline}.${criterion}`];
}
