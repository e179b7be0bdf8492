import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileOnce } from './compile-once.ts';

const cmsDir = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'cms-types-'));

beforeAll(async () => {
  const compiled = await compileOnce();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['with-stand-in-environment.mjs', process.execPath, 'tests/write-types.mjs', folder, compiled],
    { cwd: cmsDir, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout + stderr);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['contentTypes.d.ts', 'components.d.ts'])(
  'types/generated/%s is what the schemas say (else: pnpm --filter cms types)',
  (file) => {
    const committed = readFileSync(join(cmsDir, 'types/generated', file), 'utf8');
    expect(readFileSync(join(folder, 'generated', file), 'utf8')).toBe(committed);
  },
);
