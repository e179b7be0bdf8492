import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const cms = path.join(import.meta.dirname, '../../../cms/src');
let loading: Promise<PublishingRules> | null = null;

type Entry = Readonly<Record<string, unknown>>;
/** Of the content model, in the rules' own form: nothing here looks into it. */
type Structure = Readonly<Record<string, unknown>>;

/** The panel's rules and what they have to know of its content model. */
export interface PublishingRules {
  readonly structure: Structure;
  /** What refuses a publication; `field` is a path as `content[0].body`. */
  readonly problemsOfEntry: (
    uid: string,
    entry: Entry,
    around: {
      readonly structure: Structure;
      readonly otherRedirects: readonly never[];
      readonly today: string;
    },
  ) => readonly {
    readonly field: string;
    /** Field, and what is wrong with it. */
    readonly message: string;
    /** What is wrong alone. */
    readonly sentence: string;
  }[];
  readonly withoutBlankTexts: (structure: Structure, uid: string, entry: Entry) => Entry;
}

/**
 * The rules by which the panel publishes, from its own sources.
 * @throws Error when the sources of the panel do not lie beside the site
 */
export function publishingRules(): Promise<PublishingRules> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PublishingRules> {
  // The panel is compiled to CommonJS, whose imports name no endings, or those of what is compiled;
  // Node's own loader wants the files as they are.
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const isOfPanel = context.parentURL?.includes('/cms/src/') === true;
      const found = next(isOfPanel ? sourceOf(specifier) : specifier, context);
      return found.url.includes('/cms/src/') ? { ...found, format: 'module-typescript' } : found;
    },
  });
  try {
    const { problemsOfEntry } = await rulesOf('check-entry', 'problemsOfEntry');
    const { readStructure } = await rulesOf('read-structure', 'readStructure');
    const { withoutBlankTexts } = await rulesOf('blank-texts', 'withoutBlankTexts');
    return { problemsOfEntry, withoutBlankTexts, structure: readStructure(modelSchemas()) };
  } finally {
    hooks.deregister();
  }
}

function sourceOf(specifier: string): string {
  if (!/^\.{1,2}\//.test(specifier)) return specifier;
  return /\.\w+$/.test(specifier) ? specifier.replace(/\.mjs$/, '.mts') : `${specifier}.ts`;
}

interface Exported {
  readonly problemsOfEntry: PublishingRules['problemsOfEntry'];
  readonly readStructure: (schemas: Readonly<Record<string, unknown>>) => Structure;
  readonly withoutBlankTexts: PublishingRules['withoutBlankTexts'];
}

/**
 * A function of the panel's rules. By an address that the compiler does not follow: the panel's code is
 * CommonJS to it, which the rest of the repository is not.
 */
async function rulesOf<Name extends keyof Exported>(
  file: string,
  name: Name,
): Promise<Pick<Exported, Name>> {
  const place = path.join(cms, 'publishing-rules', `${file}.ts`);
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(place).href);
  if (!exportsFunction(module, name)) throw new Error(`${place} exports no ${name}.`);
  return module;
}

/** Its types are lost with the address; `broken-rules.test.ts` calls what it stands for. */
function exportsFunction<Name extends keyof Exported>(
  module: unknown,
  name: Name,
): module is Pick<Exported, Name> {
  return (
    typeof module === 'object' && module !== null && typeof Reflect.get(module, name) === 'function'
  );
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
