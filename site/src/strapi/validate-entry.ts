import type { z } from 'astro/zod';
import type { Finding } from '../build/build-failure.ts';

/** The entry in the site's own terms, or what is wrong with it. */
export type Validated<Entry> =
  | { readonly entry: Entry }
  | { readonly findings: readonly Finding[] };

/**
 * Checks one raw entry against its schema.
 *
 * @param type Polish name of the content type, as the panel shows it.
 */
export function validateEntry<Entry>(
  type: string,
  schema: z.ZodType<Entry>,
  raw: unknown,
): Validated<Entry> {
  const result = schema.safeParse(raw);
  if (result.success) return { entry: result.data };
  const documentId = textAt(raw, 'documentId');
  const title = textAt(raw, 'title') ?? textAt(raw, 'name');
  const findings = result.error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    const value = shortened(valueAt(raw, issue.path));
    return {
      type,
      documentId,
      title,
      field,
      value,
      message: `${type} „${title ?? documentId ?? '?'}”, pole „${field}”: ${issue.message} (jest: ${value})`,
    };
  });
  return { findings };
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function textAt(raw: unknown, key: string): string | null {
  const value = valueAt(raw, [key]);
  return typeof value === 'string' ? value : null;
}

function shortened(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'puste';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
