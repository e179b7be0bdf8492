import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileOnce } from './compile-once.ts';

let project: string;

function write(file: string, content: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), content);
}

/** Compiles in a process of its own, as another test run does. */
function compileElsewhere(): Promise<string> {
  const module = join(import.meta.dirname, 'compile-once.ts');
  const script = `import { compileOnce } from ${JSON.stringify(module)};
    process.stdout.write(await compileOnce(process.argv[1]));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, project]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve) => child.once('close', () => resolve(said)));
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cms-compile-'));
  const compilerOptions = { module: 'CommonJS', target: 'ES2022', rootDir: '.', types: [] };
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['config', 'src', 'types'] }));
  write('config/server.ts', 'export default 1;');
  write('src/index.ts', 'export const answer: number = 1;');
  write('types/generated/types.d.ts', 'export {};');
  write('dist/src/index.js', 'the panel that runs');
});

afterEach(() => rmSync(project, { recursive: true }));

test('two processes at once compile once and get the same whole folder', async () => {
  const [one, other] = await Promise.all([compileElsewhere(), compileElsewhere()]);
  expect(one).toBe(other);
  expect(readdirSync(join(project, 'node_modules/.compiled'))).toHaveLength(1);
  expect(existsSync(join(one, 'config/server.js'))).toBe(true);
});

test('a change gives another folder; what runs from the first one, or from dist, stays', async () => {
  const first = await compileOnce(project);
  write('src/index.ts', 'export const answer: number = 2;');
  const second = await compileOnce(project);
  expect(readFileSync(join(second, 'src/index.js'), 'utf8')).toContain('exports.answer = 2');
  expect(readFileSync(join(first, 'src/index.js'), 'utf8')).toContain('exports.answer = 1');
  expect(readFileSync(join(project, 'dist/src/index.js'), 'utf8')).toBe('the panel that runs');
});

test('a removed source is not served any more', async () => {
  write('src/old.ts', 'export {};');
  expect(existsSync(join(await compileOnce(project), 'src/old.js'))).toBe(true);
  rmSync(join(project, 'src/old.ts'));
  expect(existsSync(join(await compileOnce(project), 'src/old.js'))).toBe(false);
});

test('generated types and tests do not make it compile again', async () => {
  const first = await compileOnce(project);
  write('types/generated/types.d.ts', 'export type New = 1;');
  write('src/index.test.ts', 'export {};');
  expect(await compileOnce(project)).toBe(first);
});

test('sources that do not compile are told and leave nothing behind', async () => {
  write('src/index.ts', 'export const answer: number = "one";');
  await expect(compileOnce(project)).rejects.toThrow('src/index.ts(1,14)');
  expect(readdirSync(join(project, 'node_modules/.compiled'))).toEqual([]);
});
