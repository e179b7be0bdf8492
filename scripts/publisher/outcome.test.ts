import { describe, expect, it } from 'vitest';
import { isPassing } from './outcome.ts';

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
