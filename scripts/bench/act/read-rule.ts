import { parse } from 'yaml';
import { z } from 'zod';

/** What an example of a rule is an example of. */
export type Expected = 'passed' | 'failed' | 'inapplicable';

export interface Example {
  readonly expected: Expected;
  /** From 1, for each expectation. */
  readonly number: number;
  readonly html: string;
}

/** A rule of the ACT Rules community with its examples. */
export interface ActRule {
  readonly id: string;
  readonly name: string;
  /** Success criteria of level A and AA that a page which fails it does not satisfy, such as `1.1.1`. */
  readonly criteria: readonly string[];
  readonly examples: readonly Example[];
}

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/: the criteria of level AAA, which no law asks for. */
const AAA = new Set(
  (
    '1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 ' +
    '2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9'
  ).split(' '),
);

const headSchema = z.object({
  id: z.string(),
  name: z.string(),
  accessibility_requirements: z
    .record(z.string(), z.object({ forConformance: z.boolean().optional() }).loose().nullable())
    .nullish(),
});

const HEAD = /^---\n([\s\S]*?)\n---\n/;
const EXAMPLE = /^#### (Passed|Failed|Inapplicable) Example (\d+)\s*$/gim;
const FROM_ELSEWHERE = /\bsrc="https?:|<link\s[^>]*href="https?:/i;
const HTML = /^```html\n([\s\S]*?)^```/m;

/**
 * Reads a rule file of https://github.com/act-rules/act-rules.github.io (`_rules/*.md`). Left out are
 * examples in another language than HTML, and those that load from another host: what is seen of them
 * depends on the network.
 *
 * @throws Error naming the file when it is no rule, or has no example
 */
export function readRule(file: string, markdown: string): ActRule {
  const text = markdown.replaceAll('\r\n', '\n');
  const head = headSchema.safeParse(parse(HEAD.exec(text)?.[1] ?? ''));
  if (!head.success) throw new Error(`${file} is no ACT rule: ${z.prettifyError(head.error)}`);
  const { id, name, accessibility_requirements: requirements } = head.data;
  const criteria = Object.entries(requirements ?? {})
    .filter(([, requirement]) => requirement?.forConformance === true)
    .map(([key]) => /^wcag2\d:(\d+\.\d+\.\d+)$/.exec(key)?.[1] ?? '')
    .filter((criterion) => criterion !== '' && !AAA.has(criterion));
  const headings = [...text.matchAll(EXAMPLE)];
  if (headings.length === 0) throw new Error(`${file} has no examples.`);
  const examples = headings.flatMap((heading, index): Example[] => {
    const part = text.slice(heading.index, headings[index + 1]?.index);
    const html = HTML.exec(part)?.[1];
    const expected = expectations[(heading[1] ?? '').toLowerCase()];
    if (html === undefined || expected === undefined || FROM_ELSEWHERE.test(html)) return [];
    return [{ expected, number: Number(heading[2]), html }];
  });
  return { id, name, criteria, examples };
}

const expectations: Readonly<Record<string, Expected>> = {
  passed: 'passed',
  failed: 'failed',
  inapplicable: 'inapplicable',
};
