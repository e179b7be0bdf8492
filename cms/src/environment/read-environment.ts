/** Where the panel keeps its database: a file of SQLite, or a PostgreSQL server. */
export type Database =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** All settings of the cms process. Paths are absolute; addresses end without a slash. */
export interface Environment {
  readonly dataDir: string;
  readonly publicDir: string;
  readonly host: string;
  readonly port: number;
  readonly database: Database;
  /** Address under which editors reach the panel; undefined = directly at host and port. */
  readonly publicUrl: string | undefined;
  /** Requests that one address may send to the content API in a minute. */
  readonly contentApiLimitPerMinute: number;
  readonly appKeys: readonly string[];
  readonly apiTokenSalt: string;
  readonly adminJwtSecret: string;
  readonly transferTokenSalt: string;
  readonly encryptionKey: string;
}

/** Thrown when variables are missing or wrong; the message names each of them in one line. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

type Variables = Readonly<Record<string, string | undefined>>;

const secretNames = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
] as const;

/** A full build of ten thousand entries asks a few hundred times; nobody honest asks more often. */
const contentApiLimitPerMinute = '1200';

function readWhole(name: string, value: string, largest: number, problems: string[]): number {
  const whole = Number(value);
  if (!Number.isInteger(whole) || whole < 1 || whole > largest) {
    problems.push(`${name} must be a whole number from 1 to ${largest}, not "${value}"`);
  }
  return whole;
}

function readDatabase(url: string | undefined, dataDir: string, problems: string[]): Database {
  if (url === undefined) return { kind: 'sqlite', file: `${dataDir}/cms/data.db` };
  if (!/^postgres(ql)?:\/\//.test(url)) {
    problems.push('DATABASE_URL must begin with postgres:// (leave it out to use SQLite)');
  }
  return { kind: 'postgres', url };
}

function readPublicUrl(value: string | undefined, problems: string[]): string | undefined {
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    problems.push(`PUBLIC_CMS_URL must be an http or https address, not "${value}"`);
  }
  return value.replace(/\/+$/, '');
}

/**
 * Reads and checks the environment variables of the cms. An empty variable counts as unset.
 *
 * @throws EnvironmentError naming every variable that is missing or wrong, so that all of them
 * can be mended at once.
 */
export function readEnvironment(variables: Variables): Environment {
  const problems: string[] = [];
  const given = (name: string): string | undefined => variables[name]?.trim() || undefined;
  const required = (name: string): string => {
    const value = given(name);
    if (value === undefined) problems.push(`${name} is not set`);
    return value ?? '';
  };

  const dataDir = required('DATA_DIR').replace(/\/+$/, '');
  if (dataDir !== '' && !dataDir.startsWith('/') && !/^[A-Za-z]:/.test(dataDir)) {
    problems.push(`DATA_DIR must be an absolute path, not "${dataDir}"`);
  }
  const [appKeys, apiTokenSalt, adminJwtSecret, transferTokenSalt, encryptionKey] = secretNames.map(
    required,
  ) as [string, string, string, string, string]; // map keeps the length of the list above
  const environment: Environment = {
    dataDir,
    publicDir: `${dataDir}/cms/public`,
    host: given('HOST') ?? '127.0.0.1',
    port: readWhole('CMS_PORT', given('CMS_PORT') ?? '1337', 65_535, problems),
    database: readDatabase(given('DATABASE_URL'), dataDir, problems),
    publicUrl: readPublicUrl(given('PUBLIC_CMS_URL'), problems),
    contentApiLimitPerMinute: readWhole(
      'CONTENT_API_LIMIT_PER_MINUTE',
      given('CONTENT_API_LIMIT_PER_MINUTE') ?? contentApiLimitPerMinute,
      1_000_000,
      problems,
    ),
    appKeys: appKeys.split(',').map((key) => key.trim()),
    apiTokenSalt,
    adminJwtSecret,
    transferTokenSalt,
    encryptionKey,
  };
  if (problems.length > 0) {
    throw new EnvironmentError(
      `The panel cannot start: ${problems.join('; ')}. "npm start" sets these by itself; otherwise set them in the environment.`,
    );
  }
  return environment;
}
