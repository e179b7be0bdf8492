import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOrMakeAdministrator, readOrMakeSecrets } from './secrets.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'secrets-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

describe('the secrets of an installation', () => {
  it('are made once, at random, and only their owner can read them', async () => {
    const first = await readOrMakeSecrets(dataDir);
    expect(await readOrMakeSecrets(dataDir)).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
    expect((await stat(join(dataDir, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('are never overwritten when the file is damaged', async () => {
    await writeFile(join(dataDir, 'secrets.json'), '{"APP_KEYS":');
    await expect(readOrMakeSecrets(dataDir)).rejects.toThrow(/damaged: put back a copy/);
    expect(await readFile(join(dataDir, 'secrets.json'), 'utf8')).toBe('{"APP_KEYS":');
  });
});

describe('the first administrator', () => {
  it('keeps the password while the address of the panel follows the port', async () => {
    const first = await readOrMakeAdministrator(dataDir, 'a@example.org', 'http://127.0.0.1:1337');
    expect(first.isNew).toBe(true);
    const later = await readOrMakeAdministrator(dataDir, 'b@example.org', 'http://127.0.0.1:1400');
    expect(later).toEqual({ ...first, url: 'http://127.0.0.1:1400', isNew: false });
    expect(JSON.parse(await readFile(join(dataDir, 'admin.json'), 'utf8'))).toMatchObject({
      url: 'http://127.0.0.1:1400',
      password: first.password,
    });
    expect((await stat(join(dataDir, 'admin.json'))).mode & 0o777).toBe(0o600);
  });
});
