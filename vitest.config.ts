import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['cms', 'site', 'site/tests/visitor', 'scripts'],
    passWithNoTests: false,
    // Tests start whole Strapis and browsers: more at once than this and they starve each other.
    maxWorkers: 2,
  },
});
