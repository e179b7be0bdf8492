import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../check.ts';
import { readExamples } from '../examples.ts';

/**
 * The rules of a check of our own: those its failing examples break, and those its source names where it
 * makes a fault.
 */
export function rulesOfCheck(check: Check): readonly string[] {
  const folder = join(import.meta.dirname, '..', check.name);
  const named = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => rulesIn(readFileSync(join(folder, name), 'utf8')));
  const broken = readExamples(folder, 'failing').flatMap(({ expects }) => expects);
  return [...new Set([...named, ...broken])];
}

function rulesIn(source: string): readonly string[] {
  const named = source.matchAll(
    /\brule: '([a-z0-9-]+)'|\bfault(?:At|Of)?\(\s*(?:\w+,\s*)*'([a-z0-9-]+)'/g,
  );
  return [...named].map(([, first, second]) => first ?? second ?? '');
}
