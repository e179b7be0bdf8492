import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartFault } from './start-fault.ts';

const secretsSchema = z.object({
  APP_KEYS: z.string().min(1),
  API_TOKEN_SALT: z.string().min(1),
  ADMIN_JWT_SECRET: z.string().min(1),
  TRANSFER_TOKEN_SALT: z.string().min(1),
  ENCRYPTION_KEY: z.string().min(1),
  NOTICE_SECRET: z.string().startsWith('whsec_'),
  STRAPI_WEBHOOK_TOKEN: z.string().min(16),
});

/** Secrets of one installation, by the name of the variable that carries them. */
export type Secrets = z.infer<typeof secretsSchema>;

const administratorSchema = z.object({
  url: z.string(),
  email: z.string(),
  password: z.string().min(8),
});

export type Administrator = z.infer<typeof administratorSchema>;

/**
 * The secrets kept in the data folder; made at random the first time.
 *
 * @throws StartFault when the file is there but cannot be used: overwriting it would lock editors out.
 */
export async function readOrMakeSecrets(dataDir: string): Promise<Secrets> {
  return readOrMake(join(dataDir, 'secrets.json'), secretsSchema, () => ({
    APP_KEYS: [random(), random()].join(','),
    API_TOKEN_SALT: random(),
    ADMIN_JWT_SECRET: random(),
    TRANSFER_TOKEN_SALT: random(),
    ENCRYPTION_KEY: random(),
    NOTICE_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    STRAPI_WEBHOOK_TOKEN: random(),
  }));
}

/** Address and password of the first administrator; the password is made at random once. */
export async function readOrMakeAdministrator(
  dataDir: string,
  email: string,
  url: string,
): Promise<Administrator & { readonly isNew: boolean }> {
  let isNew = false;
  const administrator = await readOrMake(join(dataDir, 'admin.json'), administratorSchema, () => {
    isNew = true;
    // Strapi asks for a lower-case letter, a capital and a digit.
    return { url, email, password: `${randomBytes(12).toString('base64url')}aA1` };
  });
  if (administrator.url !== url) {
    await writePrivately(join(dataDir, 'admin.json'), { ...administrator, url });
  }
  return { ...administrator, url, isNew };
}

async function readOrMake<Value>(
  file: string,
  schema: z.ZodType<Value>,
  make: () => Value,
): Promise<Value> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new StartFault(
      `${file} cannot be read (${error.code}): give this user the right to read it.`,
    );
  });
  if (text === null) {
    const value = make();
    await writePrivately(file, value);
    return value;
  }
  const parsed = schema.safeParse(jsonOrNothing(text));
  if (parsed.success) return parsed.data;
  throw new StartFault(
    `${file} is damaged: put back a copy of it, or move it away to have it made anew (people who are logged in have to log in again).`,
  );
}

async function writePrivately(file: string, value: unknown): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await chmod(temporary, 0o600);
  await rename(temporary, file);
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function random(): string {
  return randomBytes(24).toString('base64url');
}
