import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rendererVersion } from './renderer-version.ts';

const DETECTOR = 'cms/src/publishing-rules/detect-script.mts';
let root = '';
const write = (name: string, content: string) => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const version = () =>
  rendererVersion(path.join(root, 'site'), {
    siteUrl: 'https://www.example.org',
    offlineReading: true,
  });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'renderer-version-'));
  for (const name of ['pnpm-lock.yaml', 'tsconfig.base.json', DETECTOR, 'site/package.json']) {
    write(name, '{}');
  }
  for (const name of ['astro.config.ts', 'tsconfig.json', 'node_modules/astro/package.json']) {
    write(`site/${name}`, '{}');
  }
  write('site/src/pages/index.astro', '<p>1</p>');
  write('site/public/favicon.svg', '<svg/>');
});
afterEach(() => rmSync(root, { recursive: true }));

it.each([
  'pnpm-lock.yaml',
  DETECTOR,
  'site/astro.config.ts',
  'site/src/pages/index.astro',
  'site/src/new.ts',
  'site/public/CNAME',
  'site/public/.well-known/security.txt',
  'site/node_modules/astro/package.json',
])('changes with %s', async (name) => {
  const before = await version();
  write(name, 'something else');
  expect(await version()).not.toBe(before);
});

it('stays the same with a test, and for the same files', async () => {
  const before = await version();
  write('site/src/pages/index.test.ts', 'something else');
  expect(await version()).toBe(before);
});

it('says what is missing', async () => {
  rmSync(path.join(root, 'pnpm-lock.yaml'));
  await expect(version()).rejects.toThrow('pnpm-lock.yaml');
});
