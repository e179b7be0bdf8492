import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // A start of Strapi on a fresh database takes seconds; two at once fill two cores.
    hookTimeout: 180_000,
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});
