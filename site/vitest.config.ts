/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

const root = import.meta.dirname;

/** Astro's own Vite plugins, so that a test can import and render a component. */
export default getViteConfig(
  {
    root,
    test: {
      name: 'site',
      root,
      include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
      exclude: ['tests/visitor/**'],
      passWithNoTests: false,
      testTimeout: 30_000,
      hookTimeout: 180_000,
    },
  },
  { root },
);
