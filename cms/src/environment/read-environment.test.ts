import { describe, expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from './read-environment';

const complete = {
  DATA_DIR: '/srv/data',
  APP_KEYS: 'one, two',
  API_TOKEN_SALT: 'a',
  ADMIN_JWT_SECRET: 'b',
  TRANSFER_TOKEN_SALT: 'c',
  ENCRYPTION_KEY: 'd',
};

test('fills in what has a default', () => {
  expect(readEnvironment(complete)).toMatchObject({
    host: '127.0.0.1',
    port: 1337,
    publicDir: '/srv/data/cms/public',
    database: { kind: 'sqlite', file: '/srv/data/cms/data.db' },
    publicUrl: undefined,
    appKeys: ['one', 'two'],
    contentApiLimitPerMinute: 1200,
  });
});

test('takes PostgreSQL and a public address', () => {
  const url = 'postgres://panel@localhost/panel';
  const environment = readEnvironment({
    ...complete,
    DATABASE_URL: url,
    PUBLIC_CMS_URL: 'https://panel.example.org/',
  });
  expect(environment.database).toEqual({ kind: 'postgres', url });
  expect(environment.publicUrl).toBe('https://panel.example.org');
});

describe('names what is wrong', () => {
  test.each([
    ['APP_KEYS is not set', { APP_KEYS: ' ' }],
    ['DATA_DIR is not set', { DATA_DIR: undefined }],
    ['DATA_DIR must be an absolute path', { DATA_DIR: 'data' }],
    ['CMS_PORT must be a whole number', { CMS_PORT: '70000' }],
    [
      'CONTENT_API_LIMIT_PER_MINUTE must be a whole number from 1 to 1000000, not "0"',
      { CONTENT_API_LIMIT_PER_MINUTE: '0' },
    ],
    ['DATABASE_URL must begin with postgres://', { DATABASE_URL: 'mysql://localhost' }],
    ['PUBLIC_CMS_URL must be an http or https address', { PUBLIC_CMS_URL: 'panel.example.org' }],
  ])('%s', (message, change) => {
    expect(() => readEnvironment({ ...complete, ...change })).toThrow(message);
  });

  test('all of it at once', () => {
    expect(() => readEnvironment({})).toThrow(EnvironmentError);
    expect(() => readEnvironment({})).toThrow(/DATA_DIR is not set; APP_KEYS is not set/);
  });
});
