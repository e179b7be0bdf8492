/**
 * Builds the whole site once, by the environment named in `src/build/site-environment.ts`; exits with
 * 1 when nothing usable was built, and says why on the terminal and in BUILD_REPORT.
 */
import { buildSite } from './src/build/build-site.ts';

process.exitCode = await buildSite(import.meta.dirname, process.env);
