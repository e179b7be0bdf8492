import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scales } from './scales.ts';

describe('the scales', () => {
  let folder = '';
  const cache = () => join(folder, 'cache');
  /** Words as people write them: of other contents the quick way may be the better one. */
  const html = `<p>${readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')}</p>`;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scales-'));
    await writeFile(join(folder, 'index.html'), html);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('give an estimate at once where that is enough, and compress as for delivery where not', async () => {
    const exact = await scales(folder, cache())('index.html');
    await rm(cache(), { recursive: true });
    const limit = await scales(folder, cache())('index.html', html.length);
    expect(limit).toBeGreaterThan(exact);
    expect(limit).toBeLessThan(html.length);
    await expect(readdir(cache())).rejects.toThrow('ENOENT');

    expect(await scales(folder, cache())('index.html', limit - 1)).toBe(exact);
    expect(await readdir(cache())).toHaveLength(1);
  });

  it('weigh nothing twice that is known by its content, and anew what is another', async () => {
    const known = new Map<string, number>();
    const sums = (sum: string) => new Map([['index.html', sum]]);
    const before = await scales(folder, cache(), sums('a'), known)('index.html', html.length);
    await writeFile(join(folder, 'index.html'), '<p>');
    expect(await scales(folder, cache(), sums('a'), known)('index.html', html.length)).toBe(before);
    expect(await scales(folder, cache(), sums('b'), known)('index.html', html.length)).toBe(3);
  });

  it('find nothing where there is no such file', async () => {
    const weigh = scales(folder, cache());
    expect(await weigh('gone.html')).toBe(0);
    expect(await weigh('gone.html', 100)).toBe(0);
  });
});
