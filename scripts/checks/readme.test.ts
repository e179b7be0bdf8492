import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allChecks } from './all-checks.ts';

const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

it.each(allChecks)('the table says what $name holds', ({ name }) => {
  expect(readme).toContain(`\`${name}\``);
});
