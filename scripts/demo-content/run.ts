import path from 'node:path';
import { loadDemoContent } from './load.ts';
import { readOptions } from './options.ts';
import { timedProgress } from './progress.ts';

/**
 * `npm run demo-content`: loads the demo content into the running Strapi.
 *   --if-empty        do nothing when the database is not empty
 *   --refresh-dates   count relative dates from today
 * Exit code 0: loaded, or nothing to do; 1: not loaded, the reason stands on standard error.
 */
try {
  const options = await readOptions(process.argv.slice(2), process.env);
  await loadDemoContent({
    ...options,
    documents: path.join(import.meta.dirname, 'documents'),
    now: new Date(),
    say: timedProgress(
      (line) => console.log(line),
      () => performance.now(),
    ),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
