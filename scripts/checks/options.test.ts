import { describe, expect, it } from 'vitest';
import { allChecks } from './all-checks.ts';
import { readOptions } from './options.ts';

const read = (parameters: readonly string[], environment: Record<string, string> = {}) =>
  readOptions(parameters, environment, '/repo', allChecks);
const names = (parameters: readonly string[]) => read(parameters).checks.map(({ name }) => name);

describe('the options of the checks', () => {
  it('are a full run of site/dist when nothing is said', () => {
    expect(read([])).toMatchObject({ folder: '/repo/site/dist', report: null, run: 'full' });
    expect(names([])).toEqual(allChecks.map(({ name }) => name));
  });

  it('leave a slow check out of the gate, unless it is asked for', () => {
    const [first, ...others] = allChecks;
    if (first === undefined) throw new Error('there are no checks');
    const some = [{ ...first, onlyInFullRun: true }, ...others];
    const chosen = (...parameters: string[]) =>
      readOptions(parameters, {}, '/repo', some).checks.map(({ name }) => name);
    expect(chosen()).toContain(first.name);
    expect(chosen('--gate')).toEqual(others.map(({ name }) => name));
    expect(chosen('--gate', '--only', first.name)).toEqual([first.name]);
    expect(names(['--only', 'links', '--only', 'axe'])).toEqual(['links', 'axe']);
  });

  it('find the memory in CACHE_DIR, else in DATA_DIR, else in the repository', () => {
    expect(read([], { CACHE_DIR: '/c', DATA_DIR: '/d' }).memory).toBe('/c/checks');
    expect(read([], { CACHE_DIR: '', DATA_DIR: '/d' }).memory).toBe('/d/cache/checks');
    expect(read([]).memory).toBe('/repo/.cache/checks');
  });

  it('are refused with what there is instead', () => {
    expect(() => read(['--only', 'spelling'])).toThrow(/no check "spelling".*html-validity/);
    expect(() => read(['--quick'])).toThrow(/--quick[\s\S]*run\.ts \[folder/);
    expect(() => read(['a', 'b'])).toThrow('Give one folder');
    expect(() => read(['--gate', '--full'])).toThrow('exclude each other');
    expect(() => read([], { NOW: 'soon' })).toThrow('NOW is "soon"');
  });
});
