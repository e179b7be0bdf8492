import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ActRule, Example } from './read-rule.ts';

/** Where an example stands in the folder, and its address below `/`. */
export function fileOf(rule: ActRule, { expected, number }: Example): string {
  return `${rule.id}/${expected}-${number}/index.html`;
}

/**
 * Writes each example as a page of a site, with the files that examples load.
 *
 * @param assets the repository's folder `test-assets`
 */
export async function writeExamples(
  rules: readonly ActRule[],
  assets: string,
  folder: string,
): Promise<void> {
  await cp(assets, join(folder, 'test-assets'), { recursive: true });
  for (const rule of rules) {
    for (const example of rule.examples) {
      const file = join(folder, fileOf(rule, example));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, wholePage(example.html));
    }
  }
}

/**
 * Most examples are a part of a page; the rest of it must not give cause for a finding. One that begins
 * with its own head or body keeps it.
 */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  const start = '<!DOCTYPE html>\n<html lang="en">';
  const head = '<head><meta charset="utf-8"><title>Example</title>';
  if (/^\s*<head>/i.test(html)) return `${start}${html.replace(/<head>/i, head)}</html>\n`;
  if (/^\s*<body[\s>]/i.test(html)) return `${start}${head}</head>\n${html}</html>\n`;
  return `${start}${head}</head>\n<body>\n${html}</body></html>\n`;
}
