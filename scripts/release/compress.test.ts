import { rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { temporaryData, writeSite } from '../tests/small-release.ts';
import { type BuiltFile, readBuiltFiles } from './built-files.ts';
import { compressSite } from './compress.ts';

const data = temporaryData();
afterAll(() => rmSync(data.root, { recursive: true }));

it('compresses what several files hold once, and gives it to each of them', async () => {
  const pairs = Array.from({ length: 100 }, (_, pair) => `<p>${pair}</p>`.repeat(100));
  const paths = pairs.flatMap((_, pair) => [`a${pair}.html`, `b${pair}.html`]);
  const site = writeSite(
    data,
    Object.fromEntries(paths.map((path, index) => [path, pairs[index >> 1] ?? ''])),
  );
  const files = await readBuiltFiles(site);
  // The twins beside each other, so that two of them come at once.
  files.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  const nothing = { shared: new Set<BuiltFile>(), live: null };
  await compressSite(site, files, nothing, data.compressedCache, new Date());
  for (const path of paths) {
    // The cache's own name, and one for each of the two.
    expect((await stat(join(site, `${path}.br`))).nlink, path).toBe(3);
  }
});
