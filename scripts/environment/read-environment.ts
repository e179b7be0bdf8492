import type { z } from 'zod';

/** The environment of a process is missing something or holds something that cannot be used. */
export class EnvironmentFault extends Error {
  override name = 'EnvironmentFault';
}

/**
 * Reads the environment variables a process needs, once, at its start.
 *
 * An empty variable counts as not set, because `NAME= command` and an empty line in a service
 * file mean just that.
 *
 * @param processName who asks; stands at the head of the message
 * @param schema one field per variable; a field's message says what to put there
 * @throws EnvironmentFault naming every variable at fault, one a line
 */
export function readEnvironment<Schema extends z.ZodObject>(
  processName: string,
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): z.infer<Schema> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && value !== '') given[name] = value;
  }
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => {
    const name = issue.path.map(String).join('.');
    const state = given[name] === undefined ? 'is not set' : 'cannot be used';
    return `  ${name} ${state}: ${issue.message}`;
  });
  throw new EnvironmentFault(
    `${processName} cannot start, its environment needs mending:\n${lines.join('\n')}`,
  );
}
