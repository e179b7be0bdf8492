import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Real processes, servers and browsers are started by these tests, often on two shared cores:
    // the limit only has to end what hangs, it judges no speed.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    teardownTimeout: 20_000,
    maxWorkers: 2,
    passWithNoTests: false,
  },
});
