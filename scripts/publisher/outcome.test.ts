import { describe, expect, it } from 'vitest';
import { isPassing, toAttempt } from './outcome.ts';

describe('a failure', () => {
  it.each([
    'source-unavailable',
    'source-invalid',
    'site-fault',
    'build-fault',
    'check-fault',
    'release-fault',
    'github-unavailable',
  ] as const)('of the kind %s may pass: it is tried again by itself', (kind) => {
    expect(isPassing(kind)).toBe(true);
  });

  it.each(['content-invalid', 'check-failed', 'page-drop', 'held-back', 'github-refused'] as const)(
    'of the kind %s stays until somebody does something',
    (kind) => {
      expect(isPassing(kind)).toBe(false);
    },
  );
});

describe('a good run in the history', () => {
  const run = {
    startedAt: new Date('2026-11-23T10:00:00Z'),
    seconds: 2,
    steps: { build: 1, check: 1, release: 0 },
    notices: [],
  };

  it('keeps what refused nothing and is to be mended', () => {
    const findings = [{ message: 'Strona „O nas”' }];
    expect(toAttempt({ outcome: 'unchanged', findings }, run)).toMatchObject({
      outcome: 'unchanged',
      findings,
    });
    expect(toAttempt({ outcome: 'unchanged' }, run)).not.toHaveProperty('findings');
  });
});
