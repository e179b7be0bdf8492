import path from 'node:path';
import { build } from 'vite';

/**
 * Bundles and minifies a browser script with all it imports into one file.
 *
 * @param file absolute path
 * @param format `es` keeps what the file exports; `iife` is for code that no module loads
 * @returns the code
 * @throws Error of Vite when a script does not compile.
 */
export async function bundleFile(file: string, format: 'es' | 'iife'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: path.dirname(file),
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      // What every browser of the last years reads (Baseline widely available).
      target: 'baseline-widely-available',
      rollupOptions: { input: file, preserveEntrySignatures: 'strict', output: { format } },
    },
  });
  const outputs = 'output' in result ? result.output : [];
  const [chunk, ...more] = outputs;
  if (chunk?.type !== 'chunk' || more.length > 0) {
    throw new Error(`${path.basename(file)} must become one file; it became ${outputs.length}.`);
  }
  return chunk.code;
}
