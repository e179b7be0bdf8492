import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is written of a type or component in its JSON file. */
export interface ModelSchema {
  readonly attributes: Readonly<Record<string, { readonly type: string }>>;
  readonly options?: { readonly draftAndPublish?: boolean };
}

const src = join(import.meta.dirname, '../src');

/** The schemas of every content type and component as they lie in `cms/src`, by uid. */
export function modelSchemas(): Readonly<Record<string, ModelSchema>> {
  const types = globSync('api/*/content-types/*/schema.json', { cwd: src }).map(
    (file): [string, string] => {
      const name = basename(dirname(file));
      return [`api::${name}.${name}`, file];
    },
  );
  const components = globSync('components/*/*.json', { cwd: src }).map((file): [string, string] => [
    `${basename(dirname(file))}.${basename(file, '.json')}`,
    file,
  ]);
  if (types.length === 0 || components.length === 0) throw new Error(`No schemas in ${src}.`);
  return Object.fromEntries(
    [...types, ...components].map(([uid, file]) => [
      uid,
      JSON.parse(readFileSync(join(src, file), 'utf8')),
    ]),
  );
}
