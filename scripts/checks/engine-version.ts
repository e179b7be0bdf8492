import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Name and installed version of a package, such as `axe-core 4.14.1`. */
export function engineVersion(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (folder !== dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
      if (isManifest(read) && read.name === name) return `${name} ${read.version}`;
    }
    folder = dirname(folder);
  }
  throw new Error(`The package ${name} has no package.json that names it.`);
}

function isManifest(value: unknown): value is { name: string; version: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'version' in value &&
    typeof value.version === 'string'
  );
}
