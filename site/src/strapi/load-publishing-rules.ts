import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';

const cms = path.join(import.meta.dirname, '../../../cms/src');
let loading: Promise<PublishingRules> | null = null;

/** The panel's rules and what they have to know of its content model. */
export type PublishingRules = Awaited<ReturnType<typeof load>>;

/**
 * The rules by which the panel publishes, from its own sources.
 * @throws Error when the sources of the panel do not lie beside the site
 */
export function publishingRules(): Promise<PublishingRules> {
  loading ??= load();
  return loading;
}

async function load() {
  // The panel is compiled to CommonJS, whose imports name no endings; Node's own loader wants them.
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const isRelative = /^\.{1,2}\//.test(specifier);
      const isOfPanel = context.parentURL?.includes('/cms/src/') === true;
      const needsEnding = isOfPanel && isRelative && !/\.\w+$/.test(specifier);
      const found = next(needsEnding ? `${specifier}.ts` : specifier, context);
      return found.url.includes('/cms/src/') ? { ...found, format: 'module-typescript' } : found;
    },
  });
  try {
    const [{ problemsOfEntry }, { readStructure }, { withoutBlankTexts }] = await Promise.all([
      import('../../../cms/src/publishing-rules/check-entry.ts'),
      import('../../../cms/src/publishing-rules/read-structure.ts'),
      import('../../../cms/src/publishing-rules/blank-texts.ts'),
    ]);
    return { problemsOfEntry, withoutBlankTexts, structure: readStructure(modelSchemas()) };
  } finally {
    hooks.deregister();
  }
}

/** The schemas of every content type and component of the panel, by uid. */
function modelSchemas(): Record<string, unknown> {
  const types = globSync('api/*/content-types/*/schema.json', { cwd: cms }).map(
    (file): [string, string] => {
      const name = path.basename(path.dirname(file));
      return [`api::${name}.${name}`, file];
    },
  );
  const components = globSync('components/*/*.json', { cwd: cms }).map((file): [string, string] => [
    `${path.basename(path.dirname(file))}.${path.basename(file, '.json')}`,
    file,
  ]);
  if (types.length === 0 || components.length === 0) throw new Error(`No schemas in ${cms}.`);
  return Object.fromEntries(
    [...types, ...components].map(([uid, file]) => [
      uid,
      JSON.parse(readFileSync(path.join(cms, file), 'utf8')),
    ]),
  );
}
