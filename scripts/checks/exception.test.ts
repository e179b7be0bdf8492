import { describe, expect, it } from 'vitest';
import { applyExceptions, type Exception, unusedExceptions } from './exception.ts';

const fault = {
  rule: 'color-contrast',
  page: '/wydarzenia/',
  message: 'Too pale.',
  selector: '.status',
};
const exception: Exception = {
  rule: 'color-contrast',
  page: '/wydarzenia/',
  contains: '.status',
  reason: 'an example',
  affected: 'nobody',
  link: 'https://example.org/',
};
const left = (changes: Partial<Exception>) =>
  applyExceptions([fault], [{ ...exception, ...changes }]).faults.length;

describe('an exception', () => {
  it('lets through what it names and nothing else', () => {
    expect(left({})).toBe(0);
    expect(left({ page: /^\/wydarzenia\// })).toBe(0);
    expect(left({ contains: 'Too pale' })).toBe(0);
    expect(left({ rule: 'region' })).toBe(1);
    expect(left({ page: '/' })).toBe(1);
    expect(left({ page: /^\/zajecia\// })).toBe(1);
    expect(left({ contains: '.price' })).toBe(1);
  });

  it('is found out when nothing uses it', () => {
    expect(unusedExceptions('axe', [exception], new Set([0]))).toEqual({ faults: [], told: [] });
    expect(unusedExceptions('axe', [exception], new Set())).toMatchObject({
      faults: [{ rule: 'unused-exception', page: 'scripts/checks/axe/exceptions.ts' }],
      told: [],
    });
  });

  it('is told only when what it lets through comes and goes with the content', () => {
    const coming = { ...exception, comesAndGoes: true } as const;
    expect(unusedExceptions('axe', [coming], new Set([0])).told).toEqual([]);
    expect(unusedExceptions('axe', [coming], new Set())).toMatchObject({
      faults: [],
      told: [expect.stringContaining('color-contrast on /wydarzenia/ (".status")')],
    });
  });
});
