import { defineConfig } from 'vitest/config';

/** What a visitor does, in a real browser on the built fixture site, served as in production. */
export default defineConfig({
  test: {
    name: 'visitor',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: ['serve-fixture-site.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
