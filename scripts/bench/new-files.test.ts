import { link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFiles } from './new-files.ts';

it('counts what the release before does not hold, and no compressed form', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-files-'));
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  for (const release of [one, two]) await mkdir(join(release, 'site/a'), { recursive: true });
  await writeFile(join(one, 'site/index.html'), 'same');
  await link(join(one, 'site/index.html'), join(two, 'site/index.html'));
  await writeFile(join(two, 'site/a/index.html'), 'new');
  await writeFile(join(two, 'site/a/index.html.br'), 'new');
  expect(await newFiles(one, two)).toEqual(['a/index.html']);
  await rm(folder, { recursive: true });
});
