import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { TypeName } from '../model/type-names.ts';
import { contentType } from '../model/types.ts';
import type { Fields } from '../model/value.ts';
import type { Problem } from './problem.ts';

/** One entry to be: `key` tells it from others of its type and is what relations name. */
export type DemoDocument = { file: string; type: TypeName; key: string; fields: Fields };

/**
 * Reads the YAML of one document and holds it against its type.
 * @param file path within the documents folder; `<type>/<slug>.yaml`, or `<type>.yaml` for a single
 * type. Where the type has a slug, the file must carry it.
 */
export function parseDemoDocument(
  file: string,
  type: TypeName,
  yaml: string,
): { document: DemoDocument } | { problems: Problem[] } {
  const parsed = parseDocument(yaml);
  if (parsed.errors.length > 0) {
    return {
      problems: parsed.errors.map((error) => ({
        file,
        key: '',
        value: undefined,
        message: `this is not YAML: ${error.message.split('\n')[0]?.replace(/:$/, '')}`,
      })),
    };
  }
  const raw: unknown = parsed.toJS();
  const { schema, key } = contentType(type);
  const result = schema.safeParse(raw);
  if (!result.success) {
    return { problems: result.error.issues.flatMap((issue) => explain(file, raw, issue)) };
  }
  const fields: Fields = {};
  for (const name of Object.keys(schema.shape)) {
    // Null rather than nothing: a line taken out of a document must empty the field in the panel.
    fields[name] = attribute(result.data, name) ?? null;
  }
  const name = key ? fields[key] : type;
  if (typeof name !== 'string')
    throw new Error(`${file}: the schema let a document without ${key}`);
  if (key === 'slug' && file !== `${type}/${name}.yaml`) {
    const message = `the file must be named after its slug: ${type}/${name}.yaml`;
    return { problems: [{ file, key, value: name, message }] };
  }
  return { document: { file, type, key: name, fields } };
}

/** The schemas' outputs are {@link Fields} by construction; zod's type for a shape chosen at run time is not as precise. */
function attribute(data: Record<string, unknown>, name: string): Fields[string] {
  return data[name] as Fields[string];
}

function explain(file: string, raw: unknown, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      file,
      key: [...issue.path, unknown].join('.'),
      value: undefined,
      message: 'this key is unknown here; expected only the attributes of the content model',
    }));
  }
  const value = at(raw, issue.path);
  const message = value === undefined ? `missing. ${issue.message}` : issue.message;
  return [{ file, key: issue.path.join('.'), value, message }];
}

function at(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
