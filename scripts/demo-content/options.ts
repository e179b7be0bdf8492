import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Administrator } from './panel/client.ts';

const administrator = z.object({ url: z.url(), email: z.email(), password: z.string().min(1) });

export type Options = {
  administrator: Administrator;
  manifestFile: string;
  ifEmpty: boolean;
  refreshDates: boolean;
};

/**
 * Reads the command line and the environment. The administrator comes from ADMIN_URL, ADMIN_EMAIL
 * and ADMIN_PASSWORD when ADMIN_EMAIL is set, otherwise from DATA_DIR/admin.json.
 * @throws with a sentence naming the argument, the variable or the file
 */
export async function readOptions(args: string[], env: NodeJS.ProcessEnv): Promise<Options> {
  const { values } = parseArgs({
    args,
    options: {
      'if-empty': { type: 'boolean', default: false },
      'refresh-dates': { type: 'boolean', default: false },
    },
  });
  const dataDir = env['DATA_DIR'] ?? path.join(import.meta.dirname, '../../.data');
  return {
    administrator: env['ADMIN_EMAIL']
      ? fromEnvironment(env)
      : await fromFile(path.join(dataDir, 'admin.json')),
    manifestFile: path.join(dataDir, 'demo-content.json'),
    ifEmpty: values['if-empty'],
    refreshDates: values['refresh-dates'],
  };
}

function fromEnvironment(env: NodeJS.ProcessEnv): Administrator {
  const read = administrator.safeParse({
    url: env['ADMIN_URL'],
    email: env['ADMIN_EMAIL'],
    password: env['ADMIN_PASSWORD'],
  });
  if (read.success) return read.data;
  throw new Error(
    'ADMIN_EMAIL is set: ADMIN_URL (the address of the panel) and ADMIN_PASSWORD are needed too.',
  );
}

async function fromFile(file: string): Promise<Administrator> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    throw new Error(
      `Cannot read ${file}, where the address and password of the panel stand. Start the panel with "npm start" first, or set ADMIN_URL, ADMIN_EMAIL and ADMIN_PASSWORD.`,
    );
  }
  try {
    return administrator.parse(JSON.parse(content));
  } catch {
    throw new Error(`${file} must hold {"url", "email", "password"} of the panel.`);
  }
}
