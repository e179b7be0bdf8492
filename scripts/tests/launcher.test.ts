import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repositoryRoot } from '../environment/repository-root.ts';

/** A checkout with nothing but the launcher. */
let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'launcher-'));
  mkdirSync(join(checkout, 'scripts'));
  copyFileSync(
    join(repositoryRoot, 'scripts/launcher.mjs'),
    join(checkout, 'scripts/launcher.mjs'),
  );
});
afterEach(() => rmSync(checkout, { recursive: true }));

/** Runs a verb; `version` stands in for an older Node, which cannot be installed for a test. */
function launch(verb: string, environment: Record<string, string> = {}, version?: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...(version === undefined
        ? []
        : ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]),
      join(checkout, 'scripts/launcher.mjs'),
      verb,
    ],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], ...environment } },
  );
  return { status, stderr: stderr.trim() };
}

describe('the launcher', () => {
  it('says in a sentence that Node is too old to begin with', () => {
    expect(launch('start', {}, '16.20.2')).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^This is Node 16\.20\.2, and at least 18\.15 is needed.*$/),
    });
  });

  it('says in a sentence that npm is missing', () => {
    expect(launch('start', { PATH: checkout }, '20.20.2')).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^npm was not found: install it together with Node.*$/),
    });
  });

  it('names the verbs it knows', () => {
    expect(launch('begin')).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^There is no "begin"\. Known are: start, test, dev, build.*$/),
    });
  });
});
