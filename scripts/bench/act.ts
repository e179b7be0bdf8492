import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from '../checks/read-site.ts';
import { findInExamples } from './act/find-in-examples.ts';
import { type ActRule, readRule } from './act/read-rule.ts';
import { reportOnRules } from './act/report-on-rules.ts';
import { writeExamples } from './act/write-examples.ts';

/**
 * `npm run bench -- act FOLDER`: what axe-core alone, and the gate, find in the examples of the ACT
 * rules. FOLDER is a clone of https://github.com/act-rules/act-rules.github.io, which is not part of this
 * project. Prints, in Markdown, a table by ACT rule, each false alarm, and what rules that claim no ACT
 * rule say of the good examples.
 */
export async function benchAct(
  tell: (line: string) => void,
  [folder]: readonly string[],
): Promise<void> {
  if (folder === undefined) {
    throw new Error('Name a clone of https://github.com/act-rules/act-rules.github.io.');
  }
  const rules = await readRules(join(folder, '_rules'));
  const site = await mkdtemp(join(tmpdir(), 'act-examples-'));
  try {
    await writeExamples(rules, join(folder, 'test-assets'), site);
    const found = await findInExamples(await readSite(site, new Date()), rules, tell);
    for (const line of reportOnRules(rules, found)) tell(line);
  } finally {
    await rm(site, { recursive: true });
  }
}

async function readRules(folder: string): Promise<readonly ActRule[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  if (names.length === 0) throw new Error(`${folder} holds no rules.`);
  const texts = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  );
  return (await Promise.all(texts)).map(([name, text]) => readRule(name, text));
}
