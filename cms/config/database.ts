import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readEnvironment } from '../src/environment/read-environment';
import { prepareSqliteConnection } from '../src/environment/sqlite-connection';

export default () => {
  const { database } = readEnvironment(process.env);
  if (database.kind === 'postgres') {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: database.url },
        pool: { min: 0, max: 10 },
        acquireConnectionTimeout: 30_000,
      },
    };
  }
  mkdirSync(dirname(database.file), { recursive: true });
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: database.file },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, afterCreate: prepareSqliteConnection },
    },
  };
};
