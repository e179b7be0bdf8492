import { isAbsolute } from 'node:path';
import { z } from 'zod';

/** Absolute path of the folder that holds everything this installation keeps. */
export const dataDir = z
  .string('give the absolute path of the data folder')
  .refine(isAbsolute, 'give an absolute path, it begins with /');

/** A TCP port; 0 lets the system choose one, which the tests do. */
export const port = (standard: number) =>
  z.coerce
    .number('give a port number')
    .int('give a whole number')
    .min(0, 'give a number from 0 to 65535')
    .max(65535, 'give a number from 0 to 65535')
    .default(standard);

/** An absolute http or https address. */
export const httpUrl = (example: string) =>
  z.url({
    protocol: /^https?$/,
    error: `give an absolute address such as ${example}`,
  });

/** A command as a JSON array of strings: the program, then its arguments. No shell is involved. */
export const command = z.string().transform((text, context): [string, ...string[]] => {
  const message = 'give a JSON array of strings, such as ["node", "build.js"]';
  try {
    const parts = z.tuple([z.string().min(1)], z.string()).safeParse(JSON.parse(text));
    if (parts.success) return parts.data;
  } catch {
    // Not JSON: the message below says what is wanted.
  }
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** A limit in seconds, fractions allowed. */
export const seconds = (standard: number) =>
  z.coerce
    .number('give a number of seconds')
    .positive('give a number of seconds above 0')
    .default(standard);
